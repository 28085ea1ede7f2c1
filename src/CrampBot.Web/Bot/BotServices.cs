using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Web.Knowledge;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Bot;

/// <summary>The bot itself, whatever channel speaks to it.</summary>
internal static class BotServices
{
    private const string TriageFolder = "triage";

    /// <summary>Adds the bot, what it needs for triage, and its conversation state.</summary>
    public static void AddCrampBot(this IServiceCollection services)
    {
        services.AddSingleton(OpenTriage);
        services.AddHostedService<TriageAtStart>();
        services.AddSingleton<IHostServices, HostServices>();
        services.AddSingleton<Conversation>();
        services.AddTransient<ConversationState>(services => new ConversationState(services.GetRequiredService<IStorage>()));
        services.AddTransient<IBot, CrampBotHandler>();
    }

    private static TriageRoom OpenTriage(IServiceProvider services) => TriageRoom.Open(Path.Combine(
        services.GetRequiredService<IHostEnvironment>().ContentRootPath,
        services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Folder,
        TriageFolder));

    /// <summary>Reads the triage content before the first request, so that a fault in it stops the start and nobody waits for it.</summary>
    private sealed class TriageAtStart(TriageRoom room) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            room.Reader.WarmUp();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
