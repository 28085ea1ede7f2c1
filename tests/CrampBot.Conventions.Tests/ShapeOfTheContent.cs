using System.Text.RegularExpressions;

namespace CrampBot.Conventions;

public sealed partial class ShapeOfTheContent
{
    [Fact]
    public void Every_source_that_the_code_cites_is_listed_in_the_sources_document()
    {
        string listed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources.md"));

        IEnumerable<string> unknown = Rooms.MayUse.Keys
            .SelectMany(Repository.SourceFiles)
            .SelectMany(file => Citation().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(id => !listed.Contains($"id=\"{id}\"", StringComparison.OrdinalIgnoreCase))
            .Distinct();

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_source_of_an_article_is_listed_in_the_sources_document()
    {
        string listed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources.md"));

        IEnumerable<string> unknown = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "knowledge", "en"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => SourceKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => !listed.Contains($"id=\"{key}\"", StringComparison.OrdinalIgnoreCase))
            .Distinct();

        Assert.Empty(unknown);
    }

    [GeneratedRegex(@"docs/sources\.md#([\w-]+)")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*- key: *([\w-]+)", RegexOptions.Multiline)]
    private static partial Regex SourceKey();
}
