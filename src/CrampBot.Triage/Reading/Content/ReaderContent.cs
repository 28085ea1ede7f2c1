using CrampBot.Triage.Reading.Answers;
using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Quantities;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Content;

/// <summary>Everything that the reader is told by <c>knowledge/en/triage</c>.</summary>
/// <param name="Splitter">Splits and repairs messages.</param>
/// <param name="Sets">All word sets, those of cues and patterns included.</param>
/// <param name="NamedSets">The numbers of the sets that concepts name.</param>
/// <param name="Cues">The words that say how a thing is meant.</param>
/// <param name="Concepts">The patterns of each finding.</param>
/// <param name="Quantities">Reads numbers and lengths of time.</param>
/// <param name="Answers">Reads answers to a question.</param>
/// <param name="Doubts">Word sets that could be harmless, and what to ask about.</param>
/// <param name="WarmUp">A message to read at the start for nothing.</param>
internal sealed record ReaderContent(
    WordSplitter Splitter,
    WordSets Sets,
    IReadOnlyList<int> NamedSets,
    Cues Cues,
    IReadOnlyList<Concept> Concepts,
    QuantityReader Quantities,
    AnswerReader Answers,
    IReadOnlyList<(int Words, IReadOnlyList<string> AskAbout)> Doubts,
    string WarmUp)
{
    /// <summary>Reads and checks the content.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="findings">The ids of the findings that there are.</param>
    /// <param name="rightWords">From a splitter that repairs nothing to words that are right as they stand, beside those that the content names.</param>
    /// <exception cref="InvalidDataException">Something is wrong; the message lists every fault with file and line.</exception>
    public static ReaderContent Load(string folder, IReadOnlySet<string> findings, Func<WordSplitter, IEnumerable<string>> rightWords)
    {
        List<string> faults = [];
        Language language = Language.Load(Path.Combine(folder, "language.yaml"), Cues.Names, faults);
        WordSets sets = new();
        Stemmer stemmer = new(language.LeftWhole);
        WordSplitter verbatim = new(language.Shorthand, stemmer, new Spelling([], []));
        QuantityReader quantities = new(new QuantityWords(Path.Combine(folder, "quantities.yaml"), language.Numbers, faults), language.SecondsPerUnit, language.Numbers);
        Cues cues = new(sets, language.Words);
        language.Words.NoteUnused();
        ConceptLoader loader = new(sets, verbatim, faults);
        foreach ((string name, IReadOnlyList<Line> members) in language.Cues)
        {
            loader.AddSet(name, members);
        }

        string concepts = Path.Combine(folder, "concepts");
        IReadOnlyList<int> named = loader.LoadSets(concepts);
        IReadOnlyList<Concept> known = loader.LoadConcepts(concepts, findings);
        (int, IReadOnlyList<string>)[] doubts = [.. loader.LoadDoubts(Path.Combine(folder, "ambiguous.yaml"), findings)];
        if (faults.Count > 0)
        {
            throw new InvalidDataException($"The content of the findings reader has faults:\n{string.Join('\n', faults)}");
        }

        Spelling spelling = new(sets.WordsOf(named), language.LeftAlone.Concat(sets.AllWords()).Concat(rightWords(verbatim)));
        return new ReaderContent(
            new WordSplitter(language.Shorthand, stemmer, spelling),
            sets,
            named,
            cues,
            known,
            quantities,
            new AnswerReader(new AnswerWords(language.Answers), quantities),
            doubts,
            language.WarmUp);
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
}
