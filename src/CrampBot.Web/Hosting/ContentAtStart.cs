using CrampBot.Dialogs;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;

namespace CrampBot.Web.Hosting;

/// <summary>Reads knowledge and triage content, both at once, before the first request: a fault stops the start, and nobody waits later.</summary>
/// <param name="services">Opens each when it is first asked for.</param>
internal sealed class ContentAtStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => services.GetRequiredService<KnowledgeStore>().Current.Words.Require(WordKeys.All), cancellationToken),
        Task.Run(() => services.GetRequiredService<TriageRoom>().Reader.WarmUp(), cancellationToken));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
