using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Tests.Loading;

public sealed class KnowledgeFolderTests : IDisposable
{
    private const string Stretches = "stretches/stretches.md";
    private readonly Folder _folder = new();

    [Fact]
    public void A_section_is_read_with_all_that_belongs_to_it()
    {
        Section section = KnowledgeFolder.Read(_folder.Root).Content.Sections["standing-stretch"];

        Assert.Equal("Standing stretch", section.Title);
        Assert.Equal("Stand up and bend forward from the hip.", section.Brief.Plain);
        Assert.Equal("Keep your back straight.", section.More?.Plain);
        Assert.Equal(new Source("AAOS", "AAOS: Muscle cramps (2024)", new Uri("https://orthoinfo.example/cramps")), Assert.Single(section.Sources));
        Assert.Equal(new DateOnly(2026, 11, 23), section.Reviewed);
        Assert.Equal(new Evidence("expert advice", "2024-04"), section.Evidence);
        Assert.Equal("Hold it for 20 seconds.", section.Facets["how-long"].Text);
        Assert.Equal("pregnancy", section.Facets["pregnancy"].See);
        Assert.Equal(["massage"], section.Related);
        Assert.Equal(15, section.Utterances.Count);
    }

    [Fact]
    public void The_plain_form_keeps_the_numbers_of_steps_and_loses_the_markup() => Assert.Equal(
        "Rub the tight muscle:\n\n1. Sit down.\n2. Rub it.",
        KnowledgeFolder.Read(_folder.Root).Content.Sections["massage"].Brief.Plain);

    [Fact]
    public void An_utterance_knows_the_file_and_line_it_was_written_in()
    {
        _folder.Write("utterances/hand.yaml", "massage:\n  - knead my calf\n");

        Assert.Equal(
            new Utterance("knead my calf", "utterances/hand.yaml", 2),
            KnowledgeFolder.Read(_folder.Root).Content.Sections["massage"].Utterances[^1]);
    }

    [Fact]
    public void Words_are_read_with_their_nested_keys() =>
        Assert.Equal("Hello Ann.", KnowledgeFolder.Read(_folder.Root).Words.Text("greeting.first", ("name", "Ann")));

    [Fact]
    public void All_faults_are_reported_at_once_by_file_and_line()
    {
        _folder.Replace(Stretches, "reviewed: 2026-11-23", "reviewed: last week");
        _folder.Replace(Stretches, "related: [standing-stretch]", "related: [running]");
        _folder.Write("small-talk/broken.yaml", "id: [");

        Assert.Equal(
            [
                "small-talk/broken.yaml(2)",
                "stretches/stretches.md(4)",
                "stretches/stretches.md(64)",
            ],
            Faults().Select(fault => $"{fault.File}({fault.Line})"));
    }

    [Theory]
    [InlineData("reviewed: 2026-11-23\n", "", "\"reviewed\" is missing.")]
    [InlineData("id: stretches\n", "", "\"id\" is missing.")]
    [InlineData("  - key: AAOS", "  - clef: AAOS", "\"key\" is missing.")]
    [InlineData("https://orthoinfo.example/cramps", "orthoinfo", "\"orthoinfo\" is not a web address.")]
    [InlineData("title: Stretches", "title: \"Stretches", "This is not readable YAML:")]
    [InlineData("---\nid:", "id:", "The article has no front matter.")]
    [InlineData("## Massage {#massage}", "## Massage", "The heading has no id.")]
    [InlineData("## Massage {#massage}", "## Massage {#pregnancy}", "The id \"pregnancy\" is already in stretches/stretches.md(")]
    [InlineData("sources: [AAOS]", "sources: [WHO]", "Source \"WHO\" is not in the front matter.")]
    [InlineData("sources: [AAOS]", "sources: []", "Section \"standing-stretch\" names no source.")]
    [InlineData("related: [standing-stretch]", "related: [running]", "There is no section \"running\".")]
    [InlineData("related: [standing-stretch]", "related: [massage]", "Section \"massage\" is related to itself.")]
    [InlineData("date: 2024-04", "date: April", "\"April\" is not a date.")]
    [InlineData("how-long: Hold", "how-wide: Hold", "There is no facet \"how-wide\".")]
    [InlineData("see: pregnancy", "see: babies", "There is no section \"babies\".")]
    [InlineData("Cramps are common then.", "", "Section \"pregnancy\" has an empty part.")]
    [InlineData("Keep your back straight.", "", "Section \"standing-stretch\" has an empty part.")]
    [InlineData("Keep your back straight.", "See [here](https://x.example).", "A section's text cannot hold this: Link.")]
    [InlineData("Keep your back straight.", "<b>Straight</b>", "A section's text cannot hold this: Html.")]
    [InlineData("  - massage question 7\n", "", "Section \"massage\" has 14 questions; it needs 15.")]
    [InlineData("massage question 7", "Standing stretch, question 7?", "\"Standing stretch, question 7?\" asks for \"massage\" here and for \"standing-stretch\" in")]
    [InlineData("massage question 7", "\"?!\"", "\"?!\" has no word in it.")]
    [InlineData("questions:\n  - massage", "questoins:\n  - massage", "\"questoins\" means nothing here.")]
    [InlineData("```yaml", "```json", "Section \"standing-stretch\" has no data block.")]
    public void A_fault_in_an_article_is_named(string found, string replacement, string message)
    {
        _folder.Replace(Stretches, found, replacement);

        Assert.Contains(Faults(), fault => fault.Message.StartsWith(message, StringComparison.Ordinal) && fault.Remedy.Length > 0 && fault.Line > 0);
    }

    [Theory]
    [InlineData("utterances/hand.yaml", "masage:\n  - rub it\n", "There is no section \"masage\".")]
    [InlineData("utterances/hand.yaml", "massage:\n  - what is the right dose\n", "\"what is the right dose\" asks for \"medicine-dose\" here and for \"massage\" in utterances/hand.yaml(2).")]
    [InlineData("utterances/hand.yaml", "massage: rub it\n", "\"massage\" should be a list.")]
    [InlineData("utterances/hand.yaml", "massage:\n  - rub: it\n", "This item should be a text.")]
    [InlineData("utterances/hand.yaml", "massage:\n  - rub it\nmassage:\n  - knead it\n", "This is not readable YAML:")]
    [InlineData("out-of-scope/pets.yaml", "class: pets\nutterances:\n  - my dog limps\n", "\"reply\" is missing.")]
    [InlineData("out-of-scope/pets.yaml", "class: pets\nreply: Ask a vet.\n", "There are no utterances.")]
    [InlineData("out-of-scope/pets.yaml", "class: thanks\nreply: Ask a vet.\nutterances:\n  - my dog limps\n", "The id \"thanks\" is already in")]
    [InlineData("out-of-scope/crisis.yaml", "class: crisis\nurgent: at-once\nreply: Call.\nutterances:\n  - help\n", "\"at-once\" says nothing about when the reply comes first.")]
    [InlineData("out-of-scope/crisis.yaml", "class: crisis\nreply: Call.\nsigns:\n  - <want> to go\nutterances:\n  - help\n", "There is no group \"want\".")]
    [InlineData("small-talk/bye.yaml", "id: bye\nurgent: always\nreply: Bye.\nutterances:\n  - bye\n", "\"urgent\" means nothing here.")]
    [InlineData("urgent.yaml", "sayings:\n  - <pain> is killing me\n", "There is no group \"pain\".")]
    [InlineData("synonyms.txt", "calf\n", "\"calf\" stands alone.")]
    [InlineData("synonyms.txt", "calf, calves\nlower leg, calf\n", "\"calf\" is already in line 1.")]
    [InlineData("follow-ups.yaml", "facets:\n  why: [why]\n  how-long: [Why?]\n  pregnancy: [pregnant]\n", "\"Why?\" already asks for \"why\".")]
    [InlineData("follow-ups/hand.yaml", "how-lnog:\n  - for how many seconds\n", "\"how-lnog\" means nothing here.")]
    [InlineData("words/more.yaml", "greeting:\n  first: Hi.\n", "The key \"greeting.first\" is there twice.")]
    [InlineData("words/more.yaml", "greeting:\n  last:\n", "\"last\" should be a text.")]
    public void A_fault_in_another_file_is_named(string file, string text, string message)
    {
        _folder.Write(file, text);

        Assert.Contains(Faults(), fault => fault.Message.StartsWith(message, StringComparison.Ordinal) && fault.Remedy.Length > 0 && fault.Line > 0);
    }

    [Fact]
    public void A_folder_without_a_section_is_refused()
    {
        File.Delete(Path.Combine(_folder.Root, Stretches));

        Assert.Contains(Faults(), fault => fault.Message == "The folder has no section.");
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<ContentFault> Faults() => Assert.Throws<ContentException>(() => KnowledgeFolder.Read(_folder.Root)).Faults;
}
