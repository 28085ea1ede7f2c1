using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Likeness;
using CrampBot.Triage.Reading.Quantities;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Reads findings from what a person typed.</summary>
/// <remarks>
/// <para>Clause by clause: words are repaired and put into word sets, patterns of sets say which finding is spoken of, and the
/// words around it say how it is meant (stated, denied, doubtful, supposed, over). Same message, same reading.</para>
/// <para>Thread-safe; keeps nothing of what it reads.</para>
/// </remarks>
public sealed class FindingsReader
{
    /// <summary>How like the phrases of a finding a clause must be; chosen by cross-validation over the phrases.</summary>
    private const float Threshold = 0.5f;

    private readonly ReaderContent _content;
    private readonly ConceptIndex _index;
    private readonly ClauseSplitter _clauses;
    private readonly AssertionReader _assertions;
    private readonly PhraseFeatures _features;
    private readonly PhraseModel _model;
    private readonly Concept[] _modelled;

    private FindingsReader(ReaderContent content)
    {
        _content = content;
        _index = new ConceptIndex(content.Concepts, content.Sets);
        _clauses = new ClauseSplitter(content.Cues);
        _assertions = new AssertionReader(content.Cues);
        _features = new PhraseFeatures(content.NamedSets, content.Cues);
        _model = PhraseTrainer.Train(content, _index, _features, content.Phrases);
        _modelled = [.. _model.Findings.Select(finding => content.Concepts.FirstOrDefault(concept => concept.Finding == finding && concept.Choice is null) ?? Concept.Of(finding))];
    }

    /// <summary>Makes a reader from the triage content.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <exception cref="InvalidDataException">Something in the content is wrong; the message lists every fault with file and line.</exception>
    public static FindingsReader Load(string folder) => new(ReaderContent.Load(folder));

    /// <summary>Reads one long message for nothing, so that the first person does not wait for the engines to warm up (about half a second).</summary>
    public void WarmUp() => Read("my left calf has cramped twice a night for 3 days, 2 hours 30 minutes, 8/10, no chest pain, is it red?");

    /// <summary>Reads one message.</summary>
    /// <param name="utterance">What was typed, of any length; may be empty.</param>
    /// <param name="context">The question that it answers, or null.</param>
    public MessageReading Read(string utterance, ReadingContext? context = null)
    {
        List<Word> words = _content.Splitter.Split(utterance);
        using Tags message = _content.Sets.Tag(words, new Span(0, words.Count));
        foreach (Span idiom in message.Of(_content.Cues.Idiom))
        {
            for (int at = idiom.Start; at < idiom.End; at++)
            {
                words[at] = words[at] with { Text = "*", Stem = "*" };
            }
        }

        FindingsNoted noted = new(utterance);
        Subjects subjects = new(_content.Cues);
        bool supposing = false;
        bool[] small = [.. words.Select(_content.Cues.IsSmallWord)];
        foreach (Clause clause in _clauses.Split(words, message))
        {
            using Tags tags = _content.Sets.Tag(words, clause.Span);
            bool animal = subjects.IsAboutAnAnimal(words, tags, clause);
            supposing = clause.Joined && supposing;
            if (!animal && !supposing)
            {
                ReadClause(words, new PatternMatcher(tags, message, small), tags, message, clause, noted);
                ReadLikeness(words, tags, clause, noted);
                ReadQuantities(words, tags, clause, noted);
            }

            supposing = supposing || _assertions.Supposes(words, tags, clause);
        }

        Findings read = noted.ToFindings();
        return new MessageReading(context is null ? read : _content.Answers.Read(read, words, utterance, context), Doubts(words, message, utterance, read));
    }

    /// <summary>Words that could be harmless and were not made clear by others.</summary>
    private IReadOnlyList<Ambiguity> Doubts(List<Word> words, Tags message, string utterance, Findings read) =>
    [
        .. _content.Doubts
            .Where(doubt => message.Has(doubt.Words) && !doubt.AskAbout.Any(id => read.Of(id)?.Status == FindingStatus.Present))
            .Select(doubt => new Ambiguity(Typed(words, message.First(doubt.Words), utterance), doubt.AskAbout)),
    ];

    private static string Typed(List<Word> words, Span place, string utterance) => utterance[words[place.Start].Start..words[place.End - 1].End];

    private void ReadLikeness(List<Word> words, Tags tags, Clause clause, FindingsNoted noted)
    {
        HashSet<int> seen = [];
        _features.AddTo(seen, words, tags, clause.Span);
        float[] scores = new float[_modelled.Length];
        _model.Score([.. seen], scores);
        int length = clause.Span.End - clause.Span.Start;
        ulong all = length >= PatternMatcher.LongestClause ? ulong.MaxValue : (1UL << length) - 1;
        for (int finding = 0; finding < scores.Length; finding++)
        {
            if (scores[finding] >= Threshold)
            {
                noted.Note(_modelled[finding], _assertions.ReadWhole(words, tags, clause, all, _modelled[finding]), words, clause, all);
            }
        }
    }

    private void ReadQuantities(List<Word> words, Tags tags, Clause clause, FindingsNoted noted)
    {
        if (_assertions.Supposes(words, tags, clause))
        {
            return;
        }

        ClauseText text = new(words, clause.Span);
        foreach (Quantity quantity in _content.Quantities.Read(text.Text))
        {
            noted.Note(quantity, words, text.Words(quantity.Start, quantity.End));
        }
    }

    private void ReadClause(List<Word> words, PatternMatcher matcher, Tags tags, Tags message, Clause clause, FindingsNoted noted)
    {
        List<ulong> matches = [];
        foreach (int set in tags.Present)
        {
            foreach ((Concept concept, Pattern pattern, bool absent) in _index.StartingFrom(set))
            {
                matches.Clear();
                matcher.Find(pattern, set, clause.Span, matches);
                foreach (ulong used in matches)
                {
                    Assertion assertion = _assertions.Read(words, tags, message, clause, used, concept);
                    if (absent)
                    {
                        assertion = assertion == Assertion.Present ? Assertion.Absent : Assertion.NotCurrent;
                    }

                    noted.Note(concept, assertion, words, clause, used);
                }
            }
        }
    }
}
