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
/// words around it say how it is meant (stated, denied, doubtful, supposed, over). A model of the whole message adds warning signs
/// that no pattern knows and takes back those that it is sure are none. Same message, same reading.</para>
/// <para>Thread-safe; keeps nothing of what it reads.</para>
/// </remarks>
public sealed class FindingsReader
{
    /// <summary>Words alone must speak so clearly for a warning sign, in log-odds.</summary>
    private const float TellsByItself = -0.5f;

    /// <summary>The same for what says little by itself: an answer to a question, a button, a few words.</summary>
    private const float TellsInBrief = 1.5f;

    /// <summary>So few words and marks are brief.</summary>
    private const int Brief = 4;

    /// <summary>A warning sign that a pattern matched is passed over where the message speaks so clearly against one, in log-odds.</summary>
    private const float SpeaksAgainst = -3.5f;

    private readonly ReaderContent _content;
    private readonly IReadOnlySet<string> _warningSigns;
    private readonly MentionReader _mentions;
    private readonly AssertionReader _assertions;
    private readonly MessageFeatures _features;
    private readonly SignModel _model;

    private FindingsReader(ReaderContent content, Urgency urgency)
    {
        _content = content;
        _warningSigns = urgency.WarningSigns;
        _mentions = new MentionReader(content);
        _assertions = new AssertionReader(content.Cues);
        _features = new MessageFeatures(content.NamedSets, content.Cues);
        _model = new SignTrainer(content, urgency, _mentions, _features).Train();
    }

    /// <summary>Makes a reader from the triage content.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>; its parent holds what people ask the articles.</param>
    /// <param name="content">The rules, which say what calls for help today.</param>
    /// <exception cref="InvalidDataException">Something in the content is wrong; the message lists every fault with file and line.</exception>
    public static FindingsReader Load(string folder, TriageContent content) => new(ReaderContent.Load(folder), new Urgency(new TriageEngine(content), content.Vocabulary));

    /// <summary>Reads one long message for nothing, so that the first person does not wait for the engines to warm up (about half a second).</summary>
    public void WarmUp() => Read("my left calf has cramped twice a night for 3 days, 2 hours 30 minutes, 8/10, no chest pain, is it red?");

    /// <summary>Reads one message.</summary>
    /// <param name="utterance">What was typed, of any length; may be empty.</param>
    /// <param name="context">The question that it answers, or null.</param>
    public MessageReading Read(string utterance, ReadingContext? context = null)
    {
        List<Word> words = _content.Splitter.Split(utterance);
        using Tags message = _content.Sets.Tag(words, new Span(0, words.Count));
        _content.BlotOutSayings(words, message);
        List<Mention> mentions = [];
        MessageClauses clauses = _mentions.Read(words, message, mentions);
        FindingsNoted noted = new(utterance);
        ReadSigns(words, message, clauses, mentions, context is not null || words.Count <= Brief ? TellsInBrief : TellsByItself, noted);
        foreach (Clause clause in clauses.Telling)
        {
            ReadQuantities(words, clause, noted);
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

    private void ReadSigns(List<Word> words, Tags message, MessageClauses clauses, List<Mention> mentions, float enough, FindingsNoted noted)
    {
        Mention[] warnings = [.. mentions.Where(mention => _warningSigns.Contains(mention.Concept.Finding))];
        List<Feature> features = [.. _features.Of(words, message), .. MessageFeatures.Of(warnings)];
        (float score, Span most) = _model.Weigh(features, clauses.OfPeople, words.Count);
        foreach (Mention mention in mentions)
        {
            if (score > SpeaksAgainst || mention.Assertion != Assertion.Present || !_warningSigns.Contains(mention.Concept.Finding))
            {
                noted.Note(mention, words);
            }
        }

        if (score > enough && !warnings.Any(mention => mention.Assertion == Assertion.Present))
        {
            foreach (string sign in _model.Name(features, most))
            {
                noted.Note(sign, words, most);
            }
        }
    }

    private void ReadQuantities(List<Word> words, Clause clause, FindingsNoted noted)
    {
        using Tags tags = _content.Sets.Tag(words, clause.Span);
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
}
