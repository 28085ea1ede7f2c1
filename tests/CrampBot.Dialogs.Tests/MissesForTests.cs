using CrampBot.Dialogs.Misses;

namespace CrampBot.Dialogs;

/// <summary>Remembers what the bot would have kept.</summary>
internal sealed class MissesForTests : IMissLog
{
    private readonly MissFilter _filter = new(ShippedKnowledge.Triage);

    public IList<Miss> Kept { get; } = [];

    public Task RecordAsync(ITurnContext context, Miss miss, CancellationToken cancellationToken)
    {
        if (_filter.Pass(miss) is { } kept)
        {
            Kept.Add(kept);
        }

        return Task.CompletedTask;
    }
}
