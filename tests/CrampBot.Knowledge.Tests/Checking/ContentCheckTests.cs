using CrampBot.Knowledge.Checking;

namespace CrampBot.Knowledge.Tests.Checking;

public sealed class ContentCheckTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Faults_are_reported_before_any_remark()
    {
        _folder.Write("synonyms.txt", "calf\n");

        ContentReport report = ContentCheck.Run(_folder.Root);

        Assert.Single(report.Faults);
        Assert.Empty(report.Remarks);
    }

    [Fact]
    public void A_thin_section_a_duplicate_and_a_long_text_are_remarked()
    {
        _folder.Write("utterances/hand.yaml", "massage:\n  - massage question 3\n");
        _folder.Replace("stretches/stretches.md", "Cramps are common then.", string.Join(' ', Enumerable.Repeat("Cramps are common.", 30)));

        string[] remarks = [.. ContentCheck.Run(_folder.Root).Remarks.Select(remark => remark.Message)];

        Assert.Contains("Section \"massage\" has 15 utterances; with 40 it is found far more often.", remarks);
        Assert.Contains("\"massage question 3\" is there already.", remarks);
        Assert.Contains("Section \"pregnancy\" begins with 90 words.", remarks);
    }

    [Fact]
    public void An_utterance_that_pulls_towards_another_section_is_remarked()
    {
        _folder.Write("utterances/hand.yaml", "massage:\n  - standing stretch question 99 standing stretch\n");

        Assert.Contains(
            ContentCheck.Run(_folder.Root).Remarks,
            remark => remark.Message == "\"standing stretch question 99 standing stretch\" is for \"massage\" but pulls towards \"standing-stretch\"."
                && remark is { File: "utterances/hand.yaml", Line: 2 });
    }

    public void Dispose() => _folder.Dispose();
}
