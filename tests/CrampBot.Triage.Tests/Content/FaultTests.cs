namespace CrampBot.Triage.Tests.Content;

/// <summary>Each mistake that a writer can make is named with its file and line.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crampbot-triage");

    public FaultTests()
    {
        foreach (string file in Directory.EnumerateFiles(ShippedContent.Folder, "*.yaml"))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        DirectoryInfo phrases = _folder.CreateSubdirectory("phrases");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(ShippedContent.Folder, "phrases"), "*.yaml"))
        {
            File.Copy(file, Path.Combine(phrases.FullName, Path.GetFileName(file)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("rules.yaml", "    when: leg_weakness", "    when: leg_weekness", "\"leg_weekness\" is neither a finding nor a group.")]
    [InlineData("rules.yaml", "    when: toxin_exposure", "    when: toxin_exposure and not toxin_exposure", "The rule U22 can never fire.")]
    [InlineData("rules.yaml", "    when: toxin_exposure", "    when: episode_minutes > 10 and episode_minutes < 5", "The rule U22 can never fire.")]
    [InlineData("rules.yaml", "    sources: [CES]", "    sources: [CESS]", "\"CESS\" is not in sources.yaml.")]
    [InlineData("rules.yaml", "    sources: [CES]", "    sources: []", "A source is missing.")]
    [InlineData("rules.yaml", "  - id: U22", "  - id: U23", "The rule U23 is there twice.")]
    [InlineData("rules.yaml", "    level: routine", "    level: soonish", "\"soonish\" is not a level.")]
    [InlineData("rules.yaml", "    seed: S1", "    sead: S1", "\"sead\" means nothing here.")]
    [InlineData("questions.yaml", "sets: { breathless: true }", "sets: { brethless: true }", "\"brethless\" is not a finding.")]
    [InlineData("questions.yaml", "sets: { site: foot }", "sets: { site: elbow }", "\"elbow\" is not a value of site.")]
    [InlineData("questions.yaml", "matches: site is foot, ", "", "A choice of a question that picks one must say what it matches.")]
    [InlineData("questions.yaml", "said: [\"hamstring\",", "said: [\"calves\",", "\"calves\" is said of two choices.")]
    [InlineData("questions.yaml", "choices: [still_going, over_an_hour]", "choices: [still_going, over_a_day]", "\"over_a_day\" is not a choice of duration.")]
    [InlineData("questions.yaml", "number: age_years", "number: age", "\"age\" is not a quantity.")]
    [InlineData("questions.yaml", "choices: [still_going, over_an_hour]", "choices: [still_going]", "Words are said of two choices or more of a question that picks one.")]
    [InlineData("questions.yaml", "{ id: fainted,", "{ id: breathless,", "The choice breathless is there twice, or has a reserved id.")]
    [InlineData("questions.yaml", "    why: These signs can mean that you need help at once, so I ask about them before anything else.\n", "", "\"why\" is missing.")]
    [InlineData("findings.yaml", "  implies: [leg_weakness]", "  implies: [leg_weekness]", "\"leg_weekness\" is not a finding.")]
    [InlineData("findings.yaml", "  kind: sign", "  kind: omen", "A kind is one of sign, context, quantity and choice.")]
    [InlineData("findings.yaml", "- id: breathless", "- id: breathtaking\n  name: breathtaking\n  description: Never said.\n  kind: sign\n- id: breathless", "\"breathtaking\" is neither asked nor read from words.")]
    [InlineData("findings.yaml", "- id: restless_legs\n", "- id: restless_legs\n  grade: emergency\n", "\"restless_legs\" is of grade emergency, but no rule of today or sooner needs it, and it is in no check.")]
    [InlineData("dispositions.yaml", "  - level: urgent", "  - level: urgently", "\"urgently\" is not a level, or is there twice.")]
    [InlineData("dispositions.yaml", "    timeframe: Today\n", "", "\"timeframe\" is missing.")]
    [InlineData("sources.yaml", "  url: https://pubmed.ncbi.nlm.nih.gov/22963024/", "  url: pubmed", "\"pubmed\" is not an address.")]
    [InlineData("rules.yaml", "groups:", "groups: [", "This is not YAML")]
    public void A_mistake_is_reported_with_its_file(string file, string right, string wrong, string message)
    {
        Change(file, right, wrong);

        TriageContentException faults = Assert.Throws<TriageContentException>(() => TriageContent.Load(_folder.FullName));

        Assert.Contains(faults.Faults, fault => fault.File == file && fault.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_is_reported_with_its_line()
    {
        Change("rules.yaml", "    when: leg_weakness", "    when: leg_weekness");
        string[] lines = File.ReadAllLines(Path.Combine(_folder.FullName, "rules.yaml"));

        TriageContentException faults = Assert.Throws<TriageContentException>(() => TriageContent.Load(_folder.FullName));

        Assert.Equal("    when: leg_weekness", lines[faults.Faults.Single().Line - 1]);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        Change("rules.yaml", "    when: leg_weakness", "    when: leg_weekness");
        Change("rules.yaml", "    sources: [CES]", "    sources: [CESS]");
        Change("questions.yaml", "sets: { breathless: true }", "sets: { brethless: true }");

        TriageContentException faults = Assert.Throws<TriageContentException>(() => TriageContent.Load(_folder.FullName));

        Assert.Equal(["questions.yaml", "rules.yaml", "rules.yaml"], faults.Faults.Select(fault => fault.File));
    }

    [Fact]
    public void A_text_that_most_people_cannot_read_is_a_mistake()
    {
        Change("rules.yaml", "    reason: Red, hot and sore skin could be a sign of a skin infection.", "    reason: Erythematous, inflammatory dermatological manifestations could constitute infectious complications.");

        TriageContentException faults = Assert.Throws<TriageContentException>(() => TriageContent.Load(_folder.FullName));

        Assert.Equal("The text needs a reading age of 41 years; the highest allowed is 12.", faults.Faults.Single().Message);
    }

    [Fact]
    public void A_missing_file_is_a_mistake()
    {
        File.Delete(Path.Combine(_folder.FullName, "rules.yaml"));

        TriageContentException faults = Assert.Throws<TriageContentException>(() => TriageContent.Load(_folder.FullName));

        Assert.Contains(faults.Faults, fault => fault is { File: "rules.yaml", Line: 1, Message: "The file is missing." });
    }

    private void Change(string file, string right, string wrong)
    {
        string path = Path.Combine(_folder.FullName, file);
        string text = File.ReadAllText(path);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer has \"{right}\".");
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
    }
}
