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
    [InlineData("language.yaml", "  and-or: [and, or]", "", "language.yaml: the list \"and-or\" is missing.")]
    [InlineData("language.yaml", "  and-or: [and, or]", "  and-or: [and, or]\n  but: [but]", "language.yaml: no part of the reader asks for the list \"but\".")]
    [InlineData("language.yaml", "between-numbers: to", "", "language.yaml: the section \"between-numbers\" is missing.")]
    [InlineData("quantities.yaml", "\na: [a]", "", "quantities.yaml: the list \"a\" is missing.")]
    [InlineData("quantities.yaml", "\na: [a]", "\na: [a]\nb: [b]", "quantities.yaml: no part of the reader asks for the list \"b\".")]
    [InlineData("quantities.yaml", "once: 1", "once: one", "\"once\" must have a number.")]
    public void What_is_wrong_with_the_words_is_named(string file, string right, string wrong, string fault)
    {
        Change(file, right, wrong);

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

    [Theory]
    [InlineData("daily: [nightly", "daily: [quotidianly, nightly", "it cramps quotidianly", 7)]
    [InlineData("few times: 3, a few", "fistful of times: 4, few times: 3, a few", "a fistful of times a week", 4)]
    [InlineData("this-day: [today", "this-day: [on this day, today", "3 times on this day", 21)]
    public void How_often_is_said_in_the_words_of_the_content(string right, string wrong, string text, double timesAWeek)
    {
        Change("quantities.yaml", right, wrong);

        Assert.Equal(timesAWeek, Load().Quantities.Read(text).Single(quantity => quantity.Finding == "episodes_per_week").Number);
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
