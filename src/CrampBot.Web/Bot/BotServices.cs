using CrampBot.Dialogs.Conversations;

namespace CrampBot.Web.Bot;

/// <summary>The bot itself, whatever channel speaks to it.</summary>
internal static class BotServices
{
    /// <summary>Adds the bot and its conversation state.</summary>
    public static void AddCrampBot(this IServiceCollection services)
    {
        services.AddTransient<ConversationState>(services => new ConversationState(services.GetRequiredService<IStorage>()));
        services.AddTransient<IBot, CrampBotHandler>();
    }
}
