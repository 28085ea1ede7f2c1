using CrampBot.Dialogs.Misses;
using CrampBot.Storage;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Misses;

/// <summary>Keeps misses in the store.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="filter">Decides what may be kept.</param>
/// <param name="options">Says whether anything is.</param>
internal sealed class MissLog(MissStore store, MissFilter filter, IOptions<MissOptions> options) : IMissLog
{
    public Task RecordAsync(ITurnContext context, Miss miss, CancellationToken cancellationToken) =>
        options.Value.Collect
        && context.Activity is { ChannelId: { } channel, From.Id: { } user }
        && filter.Pass(miss) is { } kept
            ? store.AddAsync(channel, user, new KeptMiss(kept.Kind, kept.Text, kept.SectionId), cancellationToken)
            : Task.CompletedTask;
}
