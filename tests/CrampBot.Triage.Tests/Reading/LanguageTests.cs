using CrampBot.Triage.Reading.Content;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>The English of the reader is content: it can be changed there, and what is wrong with it is named.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crampbot-language");

    public LanguageTests()
    {
        _folder.CreateSubdirectory("concepts");
        foreach (string file in Directory.EnumerateFiles(ShippedContent.Folder, "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(ShippedContent.Folder, "concepts"), "*.yaml")))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetRelativePath(ShippedContent.Folder, file)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("  and-or: [and, or]", "", "language.yaml: the list \"and-or\" is missing.")]
    [InlineData("  and-or: [and, or]", "  and-or: [and, or]\n  but: [but]", "language.yaml: no part of the reader asks for the list \"but\".")]
    [InlineData("between-numbers: to", "", "language.yaml: the section \"between-numbers\" is missing.")]
    public void What_is_wrong_with_the_words_is_named(string right, string wrong, string fault)
    {
        Change("language.yaml", right, wrong);

        Assert.Contains(fault, Assert.Throws<InvalidDataException>(Load).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'d\": would", "'d\": had", "he'd", "he had")]
    [InlineData("between-numbers: to", "between-numbers: until", "2-3", "2 until 3")]
    public void What_is_written_short_is_spelled_out_as_the_content_says(string right, string wrong, string text, string words)
    {
        Change("language.yaml", right, wrong);

        Assert.Equal(words, string.Join(' ', Load().Splitter.Split(text).Select(word => word.Text)));
    }

    private ReaderContent Load() => ReaderContent.Load(_folder.FullName, ShippedContent.Content.Vocabulary.ById.Keys.ToHashSet(), _ => []);

    private void Change(string file, string right, string wrong)
    {
        string path = Path.Combine(_folder.FullName, file);
        string text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
