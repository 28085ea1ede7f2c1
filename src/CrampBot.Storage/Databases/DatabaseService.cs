using DirectLine;
using Microsoft.Extensions.Hosting;

namespace CrampBot.Storage;

/// <summary>Has the database ready before the first request, and listens to other instances while the program runs.</summary>
internal sealed class DatabaseService(Database database, StreamHub hub) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.ReadyAsync();
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => database.ListenAsync(hub, stoppingToken);
}
