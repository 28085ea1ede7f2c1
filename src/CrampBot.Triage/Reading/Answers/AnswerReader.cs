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

    /// <summary>Adds what the message answers; what it says of its own accord about a finding stands.</summary>
    /// <param name="read">What it says of its own accord.</param>
    /// <param name="words">The message.</param>
    /// <param name="utterance">The message as typed.</param>
    /// <param name="context">The question.</param>
    public Findings Read(Findings read, List<Word> words, string utterance, ReadingContext context)
    {
        List<Finding> said = [.. Numbers(words, utterance, context)];
        string[] signs = [.. context.AskedAbout.Where(id => !SecondsPerUnit.ContainsKey(id) && !Counted.Contains(id) && !Chosen.Contains(id))];
        said.AddRange((answers.Read(words), signs) switch
        {
            (AnswerKind.No, _) => signs.Select(id => Answer(id, FindingStatus.Absent, utterance)),
            (AnswerKind.Unsure, _) => context.AskedAbout.Select(id => Answer(id, FindingStatus.Uncertain, utterance)),
            (AnswerKind.Yes, [string only]) => [Answer(only, FindingStatus.Present, utterance)],
            _ => [],
        });
        HashSet<string> answered = [.. said.Where(finding => finding.Number is not null).Select(finding => finding.Id)];
        return new Findings([.. said.Where(finding => answered.Contains(finding.Id) || read.Of(finding.Id) is null), .. read.Items.Where(finding => !answered.Contains(finding.Id))]);
    }

    private static Finding Answer(string id, FindingStatus status, string words, double? number = null) => new(id, status, FindingOrigin.Answer, words, number);

    private IEnumerable<Finding> Numbers(List<Word> words, string utterance, ReadingContext context)
    {
        string text = new ClauseText(words, new Span(0, Math.Min(words.Count, PatternMatcher.LongestClause))).Text;
        string? timed = context.AskedAbout.FirstOrDefault(SecondsPerUnit.ContainsKey);
        string? counted = context.AskedAbout.FirstOrDefault(Counted.Contains);
        if (timed is not null && quantities.OnlyDuration(text) is { } seconds)
        {
            yield return Answer(timed, FindingStatus.Present, utterance, seconds / SecondsPerUnit[timed]);
        }
        else if (counted is not null && quantities.Alone(text) is { } number)
        {
            yield return Answer(counted, FindingStatus.Present, utterance, number);
        }
    }
}
