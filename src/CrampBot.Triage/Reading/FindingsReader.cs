using CrampBot.Keeping;
using CrampBot.Triage.Reading.Answers;
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
/// words around it say how it is meant (stated, denied, doubtful, supposed, over). Whether the message calls for help is decided by a
/// model of the whole message (<see cref="WarningSignReader"/>). Same message, same reading.</para>
/// <para>Thread-safe; keeps nothing of what it reads.</para>
/// </remarks>
public sealed class FindingsReader
{
    private readonly ReaderContent _content;
    private readonly MentionReader _mentions;
    private readonly AssertionReader _assertions;
    private readonly FactsOfOthers _others;
    private readonly WarningSignReader _warnings;
    private readonly MessageFeatures _features;
    private readonly AnswerModel _answers;

    private FindingsReader(
        ReaderContent content, FactsOfOthers others, MentionReader mentions, WarningSignReader warnings, MessageFeatures features, AnswerModel answers)
    {
        _content = content;
        _features = features;
        _answers = answers;
        _others = others;
        _mentions = mentions;
        _assertions = new AssertionReader(content.Cues);
        _warnings = warnings;
    }

    /// <summary>Makes a reader from the triage content: learns, or takes what was learnt from the same content before.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>; its parent holds what people ask the articles.</param>
    /// <param name="content">The findings that there are and the rules, which say what calls for help today.</param>
    /// <param name="learnt">Where what was learnt is kept; null to learn every time, which takes seconds.</param>
    /// <exception cref="InvalidDataException">Something in the content is wrong; the message lists every fault with file and line.</exception>
    public static FindingsReader Load(string folder, TriageContent content, LearntFolder? learnt = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        HashSet<string> findings = [.. content.Vocabulary.ById.Keys];
        Urgency urgency = new(new TriageEngine(content), content);
        Learnt known = learnt is null ? Learn() : Learnt.Of(learnt, Path.Combine(folder, ".."), Learn);
        ReaderContent reader = ReaderContent.Load(folder, findings, _ => known.RightWords);
        HashSet<string> circumstances = [.. content.Vocabulary.ById.Values.Where(finding => finding.Kind == FindingKind.Context).Select(finding => finding.Id)];
        MessageFeatures seen = new(reader.Sets, reader.NamedSets, reader.Cues);
        WarningSignReader warnings = new(urgency, known.Signs, new SignWords(reader.Concepts, reader.Cues));
        return new FindingsReader(
            reader, new FactsOfOthers(reader.Cues, circumstances), new MentionReader(reader, takesClaims: true), warnings, seen, known.Answers);

        Learnt Learn()
        {
            Lessons lessons = Lessons.Load(folder, content);
            string[] rightWords = [];
            ReaderContent learner = ReaderContent.Load(folder, findings, splitter => rightWords = lessons.RightWords(folder, splitter));
            MessageFeatures features = new(learner.Sets, learner.NamedSets, learner.Cues);
            return new Learnt(
                rightWords,
                new SignTrainer(learner, urgency, new MentionReader(learner, takesClaims: false), features).Train(lessons),
                new AnswerTrainer(learner, features).Train(lessons, content));
        }
    }

    /// <summary>Reads one message for nothing, so that the first person does not wait for the engines to warm up (about half a second).</summary>
    public void WarmUp() => Read(_content.WarmUp);

    /// <summary>Reads one message.</summary>
    /// <param name="utterance">What was typed, of any length; may be empty.</param>
    /// <param name="context">The question that it answers, or null.</param>
    public MessageReading Read(string utterance, ReadingContext? context = null)
    {
        List<Word> words = _content.Splitter.Split(utterance);
        using Tags message = _content.Sets.Tag(words, new Span(0, words.Count));
        Word[] said = [.. words];
        _content.BlotOutSayings(words, message);
        List<Mention> mentions = [];
        MessageClauses clauses = _mentions.Read(words, message, mentions);
        Func<Span, Clause, bool> isOfTheTrouble = _others.Drop(words, message, clauses, mentions);
        List<Feature> features = _features.Of(words, message);
        FindingsNoted noted = new(utterance);
        _warnings.Read(words, message, features, clauses, mentions, isAnswer: context is not null, noted);
        foreach (Clause clause in clauses.Telling)
        {
            ReadQuantities(said, words, clause, isOfTheTrouble, noted);
        }

        if (context is not null || mentions.Exists(mention => mention.Concept.Finding == "cramp" && mention.Assertion == Assertion.Present))
        {
            noted.LastsSinceItCameOn();
        }

        Findings read = noted.ToFindings();
        IReadOnlyList<Ambiguity> doubts = Doubts(words, message, utterance, read);
        if (context is null)
        {
            return new MessageReading(read, doubts);
        }

        AnswerKind answer = _content.Answers.KindOf(words);
        return new MessageReading(_content.Answers.Read(read, answer, words, utterance, context), doubts, answer)
        {
            Likely = context.Question is { } question ? _answers.Of(question, [.. features.Select(feature => feature.Number).Distinct()]) : [],
        };
    }

    /// <summary>Words that could be harmless and were not made clear by others.</summary>
    private IReadOnlyList<Ambiguity> Doubts(List<Word> words, Tags message, string utterance, Findings read) =>
    [
        .. _content.Doubts
            .Where(doubt => message.Has(doubt.Words) && !doubt.AskAbout.Any(id => read.Of(id)?.Status == FindingStatus.Present))
            .Select(doubt => new Ambiguity(Typed(words, message.First(doubt.Words), utterance), doubt.AskAbout)),
    ];

    private static string Typed(List<Word> words, Span place, string utterance) => utterance[words[place.Start].Start..words[place.End - 1].End];

    /// <summary>Reads the numbers of a clause as it was said: "once in a blue moon" is a saying, and how often.</summary>
    private void ReadQuantities(Word[] said, List<Word> words, Clause clause, Func<Span, Clause, bool> isOfTheTrouble, FindingsNoted noted)
    {
        using Tags tags = _content.Sets.Tag(words, clause.Span);
        if (_assertions.Supposes(words, tags, clause))
        {
            return;
        }

        ClauseText text = new(said, clause.Span);
        foreach (Quantity quantity in _content.Quantities.Read(text.Text))
        {
            Span place = text.Words(quantity.Start, quantity.End);
            if (isOfTheTrouble(place, clause))
            {
                noted.Note(quantity, words, place);
            }
        }
    }
}
