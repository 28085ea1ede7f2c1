using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Keeping;
using CrampBot.Web.Hosting;
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
        services.AddHostedService<ContentAtStart>();
        services.AddSingleton<IHostServices, HostServices>();
        services.AddSingleton<Conversation>();
        services.AddTransient<ConversationState>(services => new ConversationState(services.GetRequiredService<IStorage>()));
        services.AddTransient<IBot, CrampBotHandler>();
    }

    private static TriageRoom OpenTriage(IServiceProvider services)
    {
        string root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        KnowledgeOptions options = services.GetRequiredService<IOptions<KnowledgeOptions>>().Value;
        return TriageRoom.Open(Path.Combine(root, options.Folder, TriageFolder), services.GetRequiredService<LearntFolder>());
    }
}
