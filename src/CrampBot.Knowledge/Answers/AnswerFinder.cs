using CrampBot.Keeping;
using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;
using CrampBot.Knowledge.Urgent;

namespace CrampBot.Knowledge.Answers;

/// <summary>Finds the section that answers a question. Deterministic, safe for any number of threads.</summary>
public sealed class AnswerFinder : IDisposable
{
    private readonly KnowledgeContent _content;
    private readonly TopicRanker _ranker;
    private readonly MessageReader _reader;
    private readonly FollowUpModel _followUps;
    private readonly SectionWording _wording;
    private readonly UrgentReader _urgent;
    private readonly SubjectWords _subjects;
    private readonly Dictionary<string, Section> _titled;

    /// <summary>Builds the index over the content and trains the models, or takes both from what was kept.</summary>
    /// <param name="content">The content to search.</param>
    /// <param name="kept">Where index and models are kept; null to make them every time.</param>
    public AnswerFinder(KnowledgeContent content, LearntFolder? kept = null)
    {
        _content = content;
        _ranker = new TopicRanker(content, Fusion.Fitted, kept);
        _reader = new MessageReader(content, _ranker.Analyzer);
        _followUps = new FollowUpModel(content, _ranker.Analyzer, _reader, kept);
        _wording = new SectionWording(content, _ranker.Analyzer);
        _urgent = new UrgentReader(content, _ranker);
        _subjects = new SubjectWords(content, _ranker.Topics, _ranker.Analyzer);
        _titled = content.Sections.Values
            .GroupBy(section => NormalForm.Of(section.Title), StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);
        _ranker.Ready();
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">What the person wrote; any text, never read as query syntax.</param>
    /// <param name="previous">The answer last given, for follow-ups; null at the start of a conversation.</param>
    /// <returns>What became of the question.</returns>
    public AnswerResult Find(string question, AnswerContext? previous = null)
    {
        string normal = NormalForm.Of(question);
        if (normal.Length == 0)
        {
            return new AnswerResult { Outcome = AnswerOutcome.NotCovered, Confidence = 0 };
        }

        MessageReading reading = _reader.Read(normal);
        Section? last = previous is null ? null : _content.Sections.GetValueOrDefault(previous.SectionId);
        TopicProbabilities probabilities = Likely(question, normal);
        if (_urgent.Worded(question).FirstOrDefault() is { } urgent)
        {
            return Fixed(AnswerOutcome.NotCovered, urgent.Reply, probabilities);
        }

        if (_titled.TryGetValue(normal, out Section? titled))
        {
            return Titled(titled, last, probabilities);
        }

        if (last is null)
        {
            return Answer(normal, reading, probabilities, last);
        }

        FollowUpReading followUp = _followUps.Read(normal);
        FacetChoice choice = FacetOf(normal, last, reading, followUp);
        return Leans(normal, reading, followUp, choice, last, probabilities)
            ? FollowUp(normal, reading, followUp, choice, last, previous!)
            : Answer(normal, reading, probabilities, last);
    }

    /// <summary>Finds what needs help before anything is answered, wherever in the message it is said.</summary>
    /// <param name="message">What the person wrote.</param>
    /// <returns>The urgent classes it speaks of, the most pressing first.</returns>
    public IReadOnlyList<UrgentSign> Urgent(string message) => _urgent.Read(message);

    /// <summary>Answers a question and says why; for those who write content.</summary>
    /// <param name="question">What the person wrote.</param>
    /// <param name="previous">The answer last given; null at the start of a conversation.</param>
    /// <returns>The answer and what led to it.</returns>
    public Explanation Explain(string question, AnswerContext? previous = null)
    {
        (IReadOnlyList<string> terms, IReadOnlyList<Candidate> candidates, IReadOnlyList<MatchedUtterance> matches) =
            _ranker.Explain(NormalForm.Of(question));
        return new Explanation(Find(question, previous), terms, candidates, matches);
    }

    /// <summary>What the answers rest on; for measuring it.</summary>
    internal TopicRanker Ranker => _ranker;

    /// <inheritdoc/>
    public void Dispose() => _ranker.Dispose();

    /// <summary>How likely each topic is, without the urgent classes whose matter the message does not speak of.</summary>
    private TopicProbabilities Likely(string question, string normal)
    {
        TopicProbabilities probabilities = _ranker.Rank(normal);
        while (probabilities.Best.Reply is { } reply && !_urgent.MayBe(reply, question))
        {
            probabilities = probabilities.Without(probabilities.Best);
        }

        return probabilities;
    }

    /// <summary>Whether a message makes sense only with the last answer.</summary>
    private bool Leans(string normal, MessageReading reading, FollowUpReading followUp, FacetChoice choice, Section last, TopicProbabilities probabilities)
    {
        if (!reading.HasOwnWords)
        {
            return reading.AsksForMore || reading.Facets.Count > 0 || probabilities.Best.Kind is not TopicKind.SmallTalk
                || (!Certainty.IsPlain(probabilities) && followUp.New < Certainty.PlainlyNew);
        }

        if (normal.Split(' ').Length > Certainty.LongestLeaningMessage)
        {
            return false;
        }

        if (choice.Shared == 0 && choice.Score < Certainty.LikelyFacetOfAnything && probabilities.OfNothing >= Certainty.LikeNothing)
        {
            return false;
        }

        bool isOfNoUse = Certainty.Decide(probabilities) is AnswerOutcome.NotCovered && !Certainty.IsPlain(probabilities);
        bool isLikely = choice.Score >= Certainty.LikelyFacetOfNoOther && (choice.Shared > 0 || followUp.New < Certainty.PlainlyNew);
        return (isOfNoUse && isLikely)
            || followUp.New - (Certainty.SharedWords * choice.Shared) < Certainty.NewFrom(
                _reader.NamesAnother(reading, last) || probabilities.Best.Kind is TopicKind.OutOfScope, StandsAlone(last, probabilities));
    }

    /// <summary>Whether a message alone is plainly about something that the last answer has nothing to do with.</summary>
    private static bool StandsAlone(Section last, TopicProbabilities probabilities)
    {
        Topic best = probabilities.Best;
        return Certainty.IsPlain(probabilities) && best.Id != last.Id;
    }

    private AnswerResult FollowUp(string normal, MessageReading reading, FollowUpReading followUp, FacetChoice choice, Section last, AnswerContext previous)
    {
        if (reading.AsksForMore || AsksForMore(reading, followUp))
        {
            return Told(last, last, last.More is null ? AnswerPart.Brief : AnswerPart.More, previous.Facet, null);
        }

        string? facet = choice.Facet ?? (reading.Facets.Count > 0 ? reading.Facets[0] : null);
        if (facet is not null && last.Facets.TryGetValue(facet, out Facet? found))
        {
            return found.See is { } elsewhere
                ? Told(_content.Sections[elsewhere], last, AnswerPart.Brief, facet, null)
                : Told(last, last, AnswerPart.Facet, facet, found.Text);
        }

        TopicProbabilities inContext = _ranker.Rank($"{NormalForm.Of(last.Title)} {normal}");
        Section best = inContext.Sections[0].Section!;
        Section told = Certainty.IsPlain(inContext) && last.Related.Contains(best.Id, StringComparer.Ordinal) ? best : last;
        AnswerPart part = told == last && last.More is not null ? AnswerPart.More : AnswerPart.Brief;
        return Told(told, last, part, facet, facet is null ? null : told.Facets.GetValueOrDefault(facet)?.Text);
    }

    private static bool AsksForMore(MessageReading reading, FollowUpReading followUp) =>
        reading.Facets.Count == 0 && followUp.More > Certainty.More;

    /// <summary>The facet of the last answer that is asked for: by a phrase, else by what the model makes of the message and the words it shares.</summary>
    private FacetChoice FacetOf(string normal, Section last, MessageReading reading, FollowUpReading followUp)
    {
        string? phrased = reading.Facets.FirstOrDefault(last.Facets.ContainsKey);
        if (phrased is not null && reading.Facets.Count == 1 && !reading.HasOwnWords)
        {
            return new FacetChoice(phrased, 1, 0);
        }

        Dictionary<string, float> shared = _wording.Shared(last, normal);
        FacetChoice best = new(null, 0, 0);
        IReadOnlyList<FacetWords> facets = _content.FollowUps.Facets;
        for (int facet = 0; facet < facets.Count; facet++)
        {
            string name = facets[facet].Facet;
            if (!shared.TryGetValue(name, out float share))
            {
                continue;
            }

            float score = followUp.Facets[facet] + (Certainty.SharedWords * share) + (name == phrased ? Certainty.Phrased : 0);
            if (score > best.Score)
            {
                best = new FacetChoice(name, score, share);
            }
        }

        return best.Score >= Certainty.LikelyFacet ? best : new FacetChoice(phrased, 0, 0);
    }

    private AnswerResult Told(Section section, Section last, AnswerPart part, string? facet, string? facetText) => new()
    {
        Outcome = AnswerOutcome.Answered,
        Confidence = Certainty.FollowUp,
        Ranked = [new RankedSection(section, Certainty.FollowUp)],
        Part = part,
        Facet = facet,
        FacetText = facetText,
        IsFollowUp = true,
        Suggestions = Suggestions(section, last, null),
    };

    /// <summary>The section whose title was said, as the buttons below an answer do.</summary>
    private AnswerResult Titled(Section titled, Section? last, TopicProbabilities probabilities) => new()
    {
        Outcome = AnswerOutcome.Answered,
        Confidence = 1,
        Ranked = [new RankedSection(titled, 1), .. Ranked(probabilities, int.MaxValue).Where(ranked => ranked.Section.Id != titled.Id)],
        Suggestions = Suggestions(titled, last, null),
    };

    private AnswerResult Answer(string normal, MessageReading reading, TopicProbabilities probabilities, Section? last)
    {
        AnswerOutcome outcome = Certainty.Decide(probabilities);
        if (outcome is AnswerOutcome.NotCovered && _subjects.Choices(normal, probabilities) is { Length: > 1 } choices)
        {
            return new AnswerResult
            {
                Outcome = AnswerOutcome.DidYouMean,
                Confidence = probabilities.Of(choices[0]),
                Ranked = [.. choices.Select(topic => new RankedSection(topic.Section!, probabilities.Of(topic)))],
            };
        }

        if (outcome is AnswerOutcome.NotCovered or AnswerOutcome.SmallTalk)
        {
            return Fixed(outcome, Certainty.IsClear(probabilities) ? probabilities.Best.Reply : null, probabilities);
        }

        RankedSection[] ranked = Ranked(probabilities, outcome is AnswerOutcome.DidYouMean ? Certainty.ChoicesFor(probabilities) : int.MaxValue);
        Section best = ranked[0].Section;
        (string? facet, string? text) = FacetText(best, reading);
        return new AnswerResult
        {
            Outcome = outcome,
            Confidence = ranked[0].Confidence,
            Ranked = ranked,
            Facet = outcome is AnswerOutcome.Answered ? facet : null,
            FacetText = outcome is AnswerOutcome.Answered ? text : null,
            Suggestions = outcome is AnswerOutcome.Answered ? Suggestions(best, last, facet) : [],
        };
    }

    private static AnswerResult Fixed(AnswerOutcome outcome, FixedReply? reply, TopicProbabilities probabilities) => new()
    {
        Outcome = outcome,
        Confidence = Math.Clamp(1 - probabilities.OfAnySection, 0, 1),
        Ranked = Ranked(probabilities, int.MaxValue),
        Reply = reply,
    };

    private static RankedSection[] Ranked(TopicProbabilities probabilities, int most) =>
        [.. probabilities.Sections.Take(most).Select(topic => new RankedSection(topic.Section!, probabilities.Of(topic)))];

    /// <summary>The first facet asked for that a section can answer in a sentence.</summary>
    private static (string? Facet, string? Text) FacetText(Section section, MessageReading reading)
    {
        foreach (string facet in reading.Facets)
        {
            if (section.Facets.TryGetValue(facet, out Facet? found))
            {
                return (facet, found.Text);
            }
        }

        return (null, null);
    }

    private Section[] Suggestions(Section answered, Section? last, string? facet)
    {
        string? see = facet is not null && answered.Facets.TryGetValue(facet, out Facet? found) ? found.See : null;
        IEnumerable<string> ids = see is null ? answered.Related : answered.Related.Prepend(see);
        return [.. ids.Where(id => id != answered.Id && id != last?.Id).Distinct(StringComparer.Ordinal).Select(id => _content.Sections[id])];
    }
}
