using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>How well warning signs were read from single messages.</summary>
internal sealed class MessageScores
{
    private readonly IReadOnlyList<(FlagMessage Message, Findings Read)> _readings;

    public MessageScores(IReadOnlyList<(FlagMessage Message, Findings Read)> readings, TriageContent content)
    {
        TriageEngine engine = new(content);
        _readings = readings;
        Facts = [.. readings.Select(reading => content.Vocabulary.Know(reading.Read))];
        Levels = [.. readings.Select(reading => engine.LevelOf(reading.Read))];
    }

    /// <summary>The share of flags, over all messages that have some, that were read as present.</summary>
    public double FlagRecall => Share(Missed().Select(pair => pair.Missed), missed => !missed);

    /// <summary>Red-flag recall: the share of messages with flags in which the safety net answers at the level asked for, or at a more urgent one.</summary>
    public double LevelRecall => Share(
        Enumerable.Range(0, _readings.Count).Where(at => _readings[at].Message.Level is not null).Select(at => Levels[at] <= _readings[at].Message.Level),
        reached => reached);

    /// <summary>The share of look-alikes on which the safety net goes off: the level of what was read is urgent or emergency.</summary>
    public double FalseAlarms => Share(LookAlikes(), GoesOff);

    private IReadOnlyList<Facts> Facts { get; }

    private IReadOnlyList<TriageLevel> Levels { get; }

    public IEnumerable<(string Text, string Flag, bool Missed)> Missed() =>
        from at in Enumerable.Range(0, _readings.Count)
        from flag in _readings[at].Message.Flags
        select (_readings[at].Message.Text, flag, Facts[at].Presence(flag) != Truth.True);

    public IEnumerable<(string Text, string Flags)> FalselyAlarmed() => LookAlikes()
        .Where(GoesOff)
        .Select(at => (_readings[at].Message.Text, string.Join(", ", _readings[at].Read.Items.Where(finding => finding.Status == FindingStatus.Present).Select(finding => finding.Id))));

    public IEnumerable<(string Text, TriageLevel Right, TriageLevel Found)> NotReached() =>
        from at in Enumerable.Range(0, _readings.Count)
        where Levels[at] > _readings[at].Message.Level
        select (_readings[at].Message.Text, _readings[at].Message.Level!.Value, Levels[at]);

    private static double Share<T>(IEnumerable<T> among, Func<T, bool> counts)
    {
        T[] all = [.. among];
        return all.Length == 0 ? double.NaN : (double)all.Count(counts) / all.Length;
    }

    private IEnumerable<int> LookAlikes() => Enumerable.Range(0, _readings.Count).Where(at => _readings[at].Message.Flags.Count == 0);

    private bool GoesOff(int at) => Levels[at] <= TriageLevel.Urgent;
}
