using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Quantities;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Answers;

/// <summary>Reads a message as the answer to a question: "yes", "none of these", "two days", "8".</summary>
/// <param name="answers">Recognises yes and no.</param>
/// <param name="quantities">Reads numbers and lengths of time.</param>
internal sealed class AnswerReader(AnswerWords answers, QuantityReader quantities)
{
    private static readonly Dictionary<string, double> SecondsPerUnit = new(StringComparer.Ordinal)
    {
        ["episode_minutes"] = 60,
        ["minutes_since_release"] = 60,
        ["constant_hours"] = 3600,
        ["hours_since_exertion"] = 3600,
        ["hours_since_urine"] = 3600,
        ["onset_days"] = 86400,
    };

    private static readonly HashSet<string> Counted = ["severity", "age_years", "episodes_per_day", "episodes_per_week", "temperature_celsius"];

    private static readonly HashSet<string> Chosen = ["site", "side"];

    /// <summary>Whoever writes more says more than a number.</summary>
    private const int LongestAmount = 8;

    /// <summary>What the message answers by its first words.</summary>
    /// <param name="words">The message.</param>
    public AnswerKind KindOf(List<Word> words) => answers.Read(words);

    /// <summary>Adds what the message answers; what it says of its own accord about a finding stands.</summary>
    /// <param name="read">What it says of its own accord.</param>
    /// <param name="answer">What it answers by its first words; "yes" says something only where one thing was asked about.</param>
    /// <param name="words">The message.</param>
    /// <param name="utterance">The message as typed.</param>
    /// <param name="context">The question.</param>
    public Findings Read(Findings read, AnswerKind answer, List<Word> words, string utterance, ReadingContext context)
    {
        List<Finding> said = [.. Numbers(read, words, utterance, context)];
        string[] signs = [.. context.AskedAbout.Where(id => !SecondsPerUnit.ContainsKey(id) && !Counted.Contains(id) && !Chosen.Contains(id))];
        said.AddRange(answer switch
        {
            AnswerKind.No => signs.Select(id => Answer(id, FindingStatus.Absent, utterance)),
            AnswerKind.Unsure when said.Count == 0 => context.AskedAbout.Select(id => Answer(id, FindingStatus.Uncertain, utterance)),
            AnswerKind.Yes when context.AskedAbout is [string only] && signs is [_] => [Answer(only, FindingStatus.Present, utterance)],
            _ => [],
        });
        HashSet<string> answered = [.. said.Where(finding => finding.Number is not null).Select(finding => finding.Id)];
        return new Findings([.. said.Where(finding => answered.Contains(finding.Id) || read.Of(finding.Id) is null), .. read.Items.Where(finding => !answered.Contains(finding.Id))]);
    }

    /// <summary>Since when is told in days: minutes are of something else.</summary>
    private static double LeastOf(string timed) => timed == "onset_days" ? SecondsPerUnit[timed] : 0;

    /// <summary>The number of a message that is nothing but a number; of two, as in "8 or 9", the higher, which is the careful one.</summary>
    private double? Amount(List<Word> words)
    {
        if (words.Count > LongestAmount)
        {
            return null;
        }

        double?[] numbers = [.. words.Select(word => quantities.Alone(word.Text))];
        bool isAmount = numbers.Count(number => number is not null) is 1 or 2
            && answers.IsBesideAmount(words.Where((_, at) => numbers[at] is null));
        return isAmount ? numbers.Max() : null;
    }

    private static Finding Answer(string id, FindingStatus status, string words, double? number = null) => new(id, status, FindingOrigin.Answer, words, number);

    private IEnumerable<Finding> Numbers(Findings read, List<Word> words, string utterance, ReadingContext context)
    {
        string text = new ClauseText(words, new Span(0, Math.Min(words.Count, PatternMatcher.LongestClause))).Text;
        string? timed = context.AskedAbout.FirstOrDefault(SecondsPerUnit.ContainsKey);
        string? counted = context.AskedAbout.FirstOrDefault(Counted.Contains);
        bool isCounted = read.Items.Any(finding => finding.Number is not null && Counted.Contains(finding.Id));
        if (timed is not null && !isCounted && quantities.OnlyDuration(text) is { } seconds && seconds >= LeastOf(timed))
        {
            yield return Answer(timed, FindingStatus.Present, utterance, seconds / SecondsPerUnit[timed]);
        }
        else if (counted is not null && read.Of(counted) is null && Amount(words) is { } number)
        {
            yield return Answer(counted, FindingStatus.Present, utterance, number);
        }
    }
}
