using CrampBot.Dialogs;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;

namespace CrampBot.Web.Hosting;

/// <summary>Reads knowledge and triage content, both at once, before the first request: a fault stops the start, and nobody waits later.</summary>
/// <param name="services">Opens each when it is first asked for.</param>
internal sealed class ContentAtStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Task<KnowledgeStore> knowledge = Task.Run(services.GetRequiredService<KnowledgeStore>, cancellationToken);
        Task<TriageRoom> triage = Task.Run(OpenTriage, cancellationToken);
        await Task.WhenAll(knowledge, triage);
        TriageRoom room = await triage;
        (await knowledge).Require((content, words) => NeededContent.Missing(content, words, room));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private TriageRoom OpenTriage()
    {
        TriageRoom room = services.GetRequiredService<TriageRoom>();
        room.Reader.WarmUp();
        return room;
    }
}
