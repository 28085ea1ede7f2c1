using CrampBot.Dialogs;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Wording;
using DirectLine;

namespace CrampBot.Web.Bot;

/// <summary>What a person is told when a turn fails. The adapter has logged the kind of error; nothing of the message is kept.</summary>
internal static class TurnFailures
{
    private const string Id = "turn-failed";

    /// <summary>Gives both adapters the calm sentence to say.</summary>
    public static void UseCalmFailures(this WebApplication app)
    {
        foreach (BotAdapter adapter in new BotAdapter[]
        {
            app.Services.GetRequiredService<DirectLineAdapter>(),
            (BotAdapter)app.Services.GetRequiredService<IBotFrameworkHttpAdapter>(),
        })
        {
            adapter.OnTurnError = (context, _) => SayAsync(context, app.Services.GetRequiredService<KnowledgeStore>().Current.Words);
        }
    }

    private static Task<ResourceResponse> SayAsync(ITurnContext context, Words words)
    {
        Reply reply = Reply.Plain(ReplyKind.Command, Id, words.Text(WordKeys.TurnFailed));
        return context.SendActivityAsync(ReplyRenderer.Render(reply, words, context.Activity.ChannelId));
    }
}
