using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>How well warning signs were read from single messages.</summary>
internal sealed class MessageScores
{
    private readonly IReadOnlyList<(FlagMessage Message, Findings Read)> _readings;
    private readonly HashSet<string> _redFlags;

    public MessageScores(IReadOnlyList<(FlagMessage Message, Findings Read)> readings, TriageContent content)
    {
        TriageEngine engine = new(content);
        _readings = readings;
        _redFlags =
        [
            .. content.Vocabulary.ById.Values
                .Where(definition => definition.Kind == FindingKind.Sign
                    && engine.LevelOf(new Findings([new Finding(definition.Id, FindingStatus.Present, FindingOrigin.Words)])) <= TriageLevel.Urgent)
                .Select(definition => definition.Id),
        ];
        Facts = [.. readings.Select(reading => content.Vocabulary.Know(reading.Read))];
        Levels = [.. readings.Select(reading => engine.LevelOf(reading.Read))];
    }

    /// <summary>The share of flags, over all messages that have some, that were read as present.</summary>
    public double FlagRecall => Share(Missed().Select(pair => pair.Missed), missed => !missed);

    /// <summary>The share of messages with flags that led to the level asked for, or to a more urgent one.</summary>
    public double LevelRecall => Share(
        Enumerable.Range(0, _readings.Count).Where(at => _readings[at].Message.Level is not null).Select(at => Levels[at] <= _readings[at].Message.Level),
        reached => reached);

    /// <summary>The share of look-alikes in which a sign that asks for help today or sooner was read as present.</summary>
    public double FalseAlarms => Share(LookAlikes().Select(at => Alarms(at).Any()), alarmed => alarmed);

    private IReadOnlyList<Facts> Facts { get; }

    private IReadOnlyList<TriageLevel> Levels { get; }

    public IEnumerable<(string Text, string Flag, bool Missed)> Missed() =>
        from at in Enumerable.Range(0, _readings.Count)
        from flag in _readings[at].Message.Flags
        select (_readings[at].Message.Text, flag, Facts[at].Presence(flag) != Truth.True);

    public IEnumerable<(string Text, string Flags)> FalselyAlarmed() => LookAlikes()
        .Select(at => (_readings[at].Message.Text, string.Join(", ", Alarms(at))))
        .Where(pair => pair.Item2.Length > 0);

    private static double Share<T>(IEnumerable<T> among, Func<T, bool> counts)
    {
        T[] all = [.. among];
        return all.Length == 0 ? double.NaN : (double)all.Count(counts) / all.Length;
    }

    private IEnumerable<int> LookAlikes() => Enumerable.Range(0, _readings.Count).Where(at => _readings[at].Message.Flags.Count == 0);

    private IEnumerable<string> Alarms(int at) => _redFlags.Where(flag => Facts[at].Presence(flag) == Truth.True).Order(StringComparer.Ordinal);
}
