using CrampBot.Dialogs;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Teams;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Wording;
using DirectLine;

namespace CrampBot.Web.Bot;

/// <summary>What a person is told when a turn fails or takes too long. The adapter has logged the kind of error; nothing of the message is kept.</summary>
internal static class TurnFailures
{
    private const string Id = "turn-failed";

    /// <summary>How long a turn of a channel may take once it is its turn: Teams gives up after 15 seconds and sends the activity again.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    /// <summary>Gives both adapters the calm sentence to say, and the channel adapter its time limit and its order of turns.</summary>
    public static void UseCalmFailures(this WebApplication app)
    {
        Words Words() => app.Services.GetRequiredService<KnowledgeStore>().Current.Words;
        BotAdapter channel = (BotAdapter)app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        foreach (BotAdapter adapter in new[] { app.Services.GetRequiredService<DirectLineAdapter>(), channel })
        {
            adapter.OnTurnError = (context, _) => context.SendActivityAsync(Apology(context, WordKeys.TurnFailed, Words()));
        }

        // The time that a turn waits for those before it is not its own.
        channel.Use(new TurnsInOrder());
        channel.Use(new TurnTimeLimit(
            LongestTurn,
            app.Services.GetRequiredService<TimeProvider>(),
            context => Apology(context, WordKeys.TurnTooLong, Words())));
    }

    private static Activity Apology(ITurnContext context, string key, Words words) => context.Activity.Type is ActivityTypes.Invoke
        ? InvokeAnswers.Apology(context.Activity, words.Text(key))
        : ReplyRenderer.Render(Reply.Plain(ReplyKind.Command, Id, words.Text(key)), words, context.Activity.ChannelId);
}
