using CrampBot.Triage.Reading.Answers;
using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Quantities;
using CrampBot.Triage.Reading.Words;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>Everything that the reader is told by <c>knowledge/en/triage</c>.</summary>
/// <param name="Splitter">Splits and repairs messages.</param>
/// <param name="Sets">All word sets, those of cues and patterns included.</param>
/// <param name="NamedSets">The numbers of the sets that concepts name.</param>
/// <param name="Cues">The words that say how a thing is meant.</param>
/// <param name="Concepts">The patterns of each finding.</param>
/// <param name="Phrases">The examples of each finding.</param>
/// <param name="Questions">What people ask the articles; nearly none tells of a warning sign.</param>
/// <param name="Quantities">Reads numbers and lengths of time.</param>
/// <param name="Answers">Reads answers to a question.</param>
/// <param name="Doubts">Word sets that could be harmless, and what to ask about.</param>
internal sealed record ReaderContent(
    WordSplitter Splitter,
    WordSets Sets,
    IReadOnlyList<int> NamedSets,
    Cues Cues,
    IReadOnlyList<Concept> Concepts,
    IReadOnlyList<Phrase> Phrases,
    IReadOnlyList<string> Questions,
    QuantityReader Quantities,
    AnswerReader Answers,
    IReadOnlyList<(int Words, IReadOnlyList<string> AskAbout)> Doubts)
{
    /// <summary>Reads and checks the content.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <exception cref="InvalidDataException">Something is wrong; the message lists every fault with file and line.</exception>
    public static ReaderContent Load(string folder)
    {
        List<string> faults = [];
        HashSet<string> findings = FindingIds(Path.Combine(folder, "findings.yaml"), faults);
        Language language = Language.Load(Path.Combine(folder, "language.yaml"), Cues.Names, faults);
        WordSets sets = new();
        WordSplitter verbatim = new(language.SpelledOut, new Spelling([], []));
        Cues cues = new(sets);
        ConceptLoader loader = new(sets, verbatim, faults);
        foreach ((string name, IReadOnlyList<Line> members) in language.Cues)
        {
            loader.AddSet(name, members);
        }

        string concepts = Path.Combine(folder, "concepts");
        IReadOnlyList<int> named = loader.LoadSets(concepts);
        IReadOnlyList<Concept> known = loader.LoadConcepts(concepts, findings);
        IReadOnlyList<Phrase> phrases = Phrase.Load(Path.Combine(folder, "phrases"), findings, faults);
        (int, IReadOnlyList<string>)[] doubts = [.. loader.LoadDoubts(Path.Combine(folder, "ambiguous.yaml"), findings)];
        IReadOnlyList<string> questions = Utterances(Path.Combine(folder, "..", "utterances"), faults);
        if (faults.Count > 0)
        {
            throw new InvalidDataException($"The content of the findings reader has faults:\n{string.Join('\n', faults)}");
        }

        Spelling spelling = new(sets.WordsOf(named), EverydayWords.Of(folder, questions).Concat(language.LeftAlone).Concat(sets.AllWords()).Concat(phrases.SelectMany(phrase => verbatim.Split(phrase.Text.Text)).Select(word => word.Text)));
        QuantityReader quantities = QuantitiesOf(language);
        return new ReaderContent(new WordSplitter(language.SpelledOut, spelling), sets, named, cues, known, phrases, questions, quantities, new AnswerReader(new AnswerWords(language.Answers), quantities), doubts);
    }

    /// <summary>Blots out the sayings among the words of a message ("the heat is killing me"); its tags still know them.</summary>
    public void BlotOutSayings(List<Word> words, Tags message)
    {
        foreach (Span idiom in message.Of(Cues.Idiom))
        {
            for (int at = idiom.Start; at < idiom.End; at++)
            {
                words[at] = words[at] with { Text = "*", Stem = "*" };
            }
        }
    }

    private static IReadOnlyList<string> Utterances(string folder, List<string> faults) =>
    [
        .. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new YamlFile(path, faults))
            .SelectMany(file => file.Entries().SelectMany(entry => file.Texts(entry.Value)))
            .Select(line => line.Text),
    ];

    private static QuantityReader QuantitiesOf(Language language)
    {
        NumberWords numbers = new(language.Numbers);
        return new QuantityReader(new DurationReader(new EnglishDuration(language.SecondsPerUnit, numbers)), new FrequencyReader(numbers), numbers);
    }

    private static HashSet<string> FindingIds(string path, List<string> faults)
    {
        YamlStream stream = [];
        using StreamReader text = File.OpenText(path);
        stream.Load(text);
        if (stream.Documents.FirstOrDefault()?.RootNode is not YamlSequenceNode list)
        {
            faults.Add($"{Path.GetFileName(path)}: a list of findings is expected.");
            return [];
        }

        return [.. list.OfType<YamlMappingNode>().Select(finding => finding.Children["id"].ToString())];
    }
}
