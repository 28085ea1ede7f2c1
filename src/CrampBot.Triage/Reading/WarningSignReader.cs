using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Likeness;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Decides which warning signs a message tells of.</summary>
/// <remarks>
/// The model, which sees the whole message, decides whether it calls for help at all; the patterns, and the model where they do not
/// suffice, say which signs it tells of. A pattern that matches against the model leaves the sign in doubt, so that it is asked about,
/// unless other findings call for help together.
/// The bars are in log-odds and were chosen with each hand's messages left out of learning in turn (<c>docs/triage.md</c>).
/// </remarks>
internal sealed class WarningSignReader
{
    /// <summary>So few words and marks are brief, an answer to a question or a button; so few are short, and give the model little to go by.</summary>
    private const int Brief = 4;
    private const int Short = 10;

    /// <summary>From here on a message in which a pattern finds a sign stated calls for help; in a short one the pattern says most.</summary>
    private const float CallsForHelpWithPattern = -0.8f;
    private const float CallsForHelpInShortWithPattern = -1.5f;
    private const float CallsForHelpInBriefWithPattern = -1;

    /// <summary>The same where the pattern is of a sign of an emergency, and the message short.</summary>
    private const float CallsForHelpNowInShortWithPattern = -2.5f;

    /// <summary>The same for a message without: the less it says, the more it takes.</summary>
    private const float CallsForHelp = -0.65f;
    private const float CallsForHelpInShort = 0;
    private const float CallsForHelpInBrief = 1;

    /// <summary>Below this a pattern that matches is not even a doubt.</summary>
    private const float SpeaksAgainst = -3.5f;

    /// <summary>From here on a message that calls for help calls for it now.</summary>
    private const float CallsForHelpNow = -0.5f;

    /// <summary>A sign that a pattern matched is kept where it is at least so likely, as a share of the likeliest sign.</summary>
    private const float LikelyWithPattern = 0.1f;

    /// <summary>A sign that no pattern matched is named where it is so likely.</summary>
    private const float LikelyBeside = 0.3f;

    /// <summary>A sign is also named where what patterns matched is not urgent enough and it is so likely, as a share of the likeliest.</summary>
    private const float LikelyAlone = 0.5f;

    /// <summary>Where no pattern matched and not even the likeliest sign is so likely, nobody can say what the alarm would be about: that is a doubt.</summary>
    private const float Nameable = 0.1f;

    /// <summary>In few words, a sign that is less likely is never named without a pattern: nobody said it.</summary>
    private const float Conceivable = 0.05f;

    /// <summary>Below this a sign that calls for no help by itself, and that a pattern matched, is left in doubt: it is asked about, not believed.</summary>
    private const double LesserBelieved = 0.6;

    /// <summary>Where so much is denied and nothing stated, what is denied is so, however the model weighs its words: "swelling: no, chest pain: no".</summary>
    private const int FewestDenied = 2;

    private readonly Urgency _urgency;
    private readonly SignModel _model;
    private readonly SignWords _signWords;

    /// <summary>Makes the reader.</summary>
    /// <param name="urgency">What calls for help, and how soon.</param>
    /// <param name="model">The model.</param>
    /// <param name="signWords">The words that speak of each sign; in few words the model names none that nothing speaks of.</param>
    public WarningSignReader(Urgency urgency, SignModel model, SignWords signWords)
    {
        _urgency = urgency;
        _model = model;
        _signWords = signWords;
    }

    /// <summary>Notes what the patterns matched and which warning signs the message tells of.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="features">What the model sees in it.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="mentions">What the patterns matched, warning signs and other findings.</param>
    /// <param name="isAnswer">Whether it answers a question.</param>
    /// <param name="noted">Receives the findings.</param>
    public void Read(List<Word> words, Tags message, IReadOnlyList<Feature> features, MessageClauses clauses, List<Mention> mentions, bool isAnswer, FindingsNoted noted)
    {
        SeenFeatures seen = new([.. features, .. MessageFeatures.Of(mentions.Where(IsWarning))], words.Count);
        (float score, Span most) = _model.Weigh(seen, clauses.OfPeople, words.Count);
        int heard = words.Count;
        bool calls = score > BarFor(heard, isAnswer, StatedWithin(mentions, new Span(0, heard)));
        foreach (Span claimed in clauses.Claimed)
        {
            int length = claimed.End - claimed.Start;
            float alone = _model.WeighAlone(seen, claimed);
            if (!calls && alone > BarFor(length, isAnswer, StatedWithin(mentions, claimed)))
            {
                (calls, most, heard) = (true, claimed, length);
            }
        }

        (string Sign, float Likely)[] signs = _model.Name(seen, most);
        HashSet<string> told = [.. mentions.Where(mention => IsStated(mention) && !IsWarning(mention)).Select(mention => mention.Concept.Finding)];
        bool isUrgentAnyway = _urgency.LevelOf(told) <= TriageLevel.Urgent;
        HashSet<Mention> doubted = isAnswer || isUrgentAnyway || words.Count <= Short ? [] : [.. mentions.Where(IsDoubted)];
        told.ExceptWith(doubted.Select(mention => mention.Concept.Finding));
        Dictionary<Span, (string Sign, float Likely)[]> byClause = [];
        foreach (Mention mention in mentions)
        {
            if (doubted.Contains(mention))
            {
                noted.Note(mention with { Assertion = Assertion.Uncertain }, words);
            }
            else if (!IsStated(mention) || !IsWarning(mention))
            {
                if (IsWarning(mention) || !IsOnlyAsked(mention))
                {
                    noted.Note(mention, words);
                }
            }
            else if (isUrgentAnyway || IsAffirmed(mention) || (calls && (IsLikely(mention, signs) || IsLikely(mention, InItsClause(mention)))))
            {
                noted.Note(mention, words);
                told.Add(mention.Concept.Finding);
            }
            else if (score > SpeaksAgainst || mention.Clause.Claim.Covers(mention.First))
            {
                noted.Note(mention with { Assertion = Assertion.Uncertain }, words);
            }
        }

        if (calls && (words.Count > Short || _signWords.CouldSpeak(words)))
        {
            TriageLevel calledFor = _model.Grade(seen, most) > CallsForHelpNow ? TriageLevel.Emergency : TriageLevel.Urgent;
            List<string> untold = signs[0].Likely < Nameable ? [] : Untold(signs, told, calledFor, heard > Short ? 0 : Conceivable);
            if (words.Count <= Short)
            {
                untold.RemoveAll(sign => !_signWords.SpeakOf(sign, words, message));
            }

            if (mentions.Count(mention => mention.Assertion == Assertion.Absent) >= FewestDenied && !mentions.Exists(IsStated))
            {
                untold.RemoveAll(sign => mentions.Exists(mention => IsInDoubt(mention, sign)));
            }

            foreach (string sign in untold)
            {
                noted.Note(sign, words, most, heard <= Short && mentions.Exists(mention => IsInDoubt(mention, sign)) ? FindingStatus.Uncertain : FindingStatus.Present);
            }

            if (!told.Concat(untold).Any(_urgency.WarningSigns.Contains))
            {
                noted.Note(signs.First(sign => _urgency.WarningSigns.Contains(sign.Sign)).Sign, words, most, FindingStatus.Uncertain);
            }
        }

        bool IsDoubted(Mention mention) => IsStated(mention)
            && _urgency.LesserSigns.Contains(mention.Concept.Finding)
            && _model.LikelyLesser(mention.Concept.Finding, seen, mention.Clause.Span) < LesserBelieved
            && _model.LikelyLesser(mention.Concept.Finding, seen, new Span(0, words.Count)) < LesserBelieved;

        (string Sign, float Likely)[] InItsClause(Mention mention)
        {
            if (!byClause.TryGetValue(mention.Clause.Span, out (string Sign, float Likely)[]? named))
            {
                byClause.Add(mention.Clause.Span, named = _model.Name(seen, mention.Clause.Span));
            }

            return named;
        }
    }

    private float BarFor(int words, bool isAnswer, HashSet<string> stated)
    {
        if (!stated.Overlaps(_urgency.WarningSigns))
        {
            return words <= Brief || (isAnswer && words <= Short) ? CallsForHelpInBrief : words <= Short ? CallsForHelpInShort : CallsForHelp;
        }

        return words > Short ? CallsForHelpWithPattern
            : stated.Overlaps(_urgency.EmergencySigns) ? CallsForHelpNowInShortWithPattern
            : words <= Brief ? CallsForHelpInBriefWithPattern : CallsForHelpInShortWithPattern;
    }

    /// <summary>Whether a sign that a pattern matched is likely, as a share of the likeliest.</summary>
    private static bool IsLikely(Mention mention, (string Sign, float Likely)[] signs) =>
        signs.TakeWhile(sign => sign.Likely >= LikelyWithPattern * signs[0].Likely).Any(sign => sign.Sign == mention.Concept.Finding);

    /// <summary>The signs that no pattern matched: those that are likely, and where all of it is less urgent than what is called for, one that is not.</summary>
    private List<string> Untold((string Sign, float Likely)[] signs, HashSet<string> told, TriageLevel calledFor, float least)
    {
        bool isAlone = _urgency.LevelOf(told) > calledFor;
        float enough = isAlone ? Math.Clamp(LikelyAlone * signs[0].Likely, least, LikelyBeside) : LikelyBeside;
        List<string> untold = [.. signs.TakeWhile(sign => sign.Likely >= enough).Select(sign => sign.Sign).Except(told)];
        if (_urgency.LevelOf([.. told, .. untold]) > calledFor)
        {
            IReadOnlySet<string> urgentEnough = calledFor == TriageLevel.Emergency ? _urgency.EmergencySigns : _urgency.WarningSigns;
            untold.AddRange(signs.TakeWhile(sign => sign.Likely >= least).Where(sign => urgentEnough.Contains(sign.Sign)).Take(1).Select(sign => sign.Sign));
        }

        return untold;
    }

    /// <summary>Whether a sign was matched and not stated, so that it is doubtful, denied or over: in few words the model does not know better.</summary>
    private static bool IsInDoubt(Mention mention, string sign) => !IsStated(mention) && mention.Concept.Finding == sign;

    private static bool IsAffirmed(Mention mention) => mention.Clause.Claim.IsAffirmed && mention.Clause.Claim.Covers(mention.First);

    private static HashSet<string> StatedWithin(List<Mention> mentions, Span stretch) =>
        [.. mentions.Where(mention => IsStated(mention) && mention.First >= stretch.Start && mention.First < stretch.End).Select(mention => mention.Concept.Finding)];

    /// <summary>Whether a thing is named in a question that takes it to be there, but does not say so.</summary>
    private static bool IsOnlyAsked(Mention mention) => mention.Assertion == Assertion.Uncertain && mention.Clause.Claim.Covers(mention.First);

    private static bool IsStated(Mention mention) => mention.Assertion == Assertion.Present;

    private bool IsWarning(Mention mention) => _urgency.WarningSigns.Contains(mention.Concept.Finding);
}
