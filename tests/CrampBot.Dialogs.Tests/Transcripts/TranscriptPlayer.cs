using System.Text;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;

namespace CrampBot.Dialogs.Transcripts;

/// <summary>Plays what the person says in a transcript to the bot, and writes down the whole conversation as it went.</summary>
/// <remarks>Every turn gets a bot of its own, so that nothing is remembered but what went through the storage.</remarks>
internal sealed class TranscriptPlayer
{
    private const string Joins = "(joins)";
    private readonly MemoryStorage _storage = new();

    /// <summary>Plays a transcript.</summary>
    /// <param name="talk">The transcript; only the lines of the person are played.</param>
    /// <returns>The conversation as it went, in the form of a transcript.</returns>
    public async Task<string> PlayAsync(string talk)
    {
        StringBuilder played = new();
        foreach (string line in talk.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)))
        {
            played.Append(line).Append('\n');
            foreach (Activity reply in await SayAsync(line[2..]))
            {
                Write(reply, played);
            }
        }

        return played.ToString().TrimEnd('\n');
    }

    private async Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        ConversationState state = new(_storage);
        CrampBotHandler bot = new(state, ShippedKnowledge.Store);
        TestAdapter adapter = new(TestAdapter.CreateConversation("transcript"));
        Activity activity = text == Joins ? Joining(adapter) : adapter.MakeActivity(text);
        await adapter.ProcessActivityAsync(activity, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        return [.. adapter.ActiveQueue];
    }

    private static Activity Joining(TestAdapter adapter)
    {
        Activity activity = adapter.MakeActivity();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [activity.From!];
        return activity;
    }

    private static void Write(Activity reply, StringBuilder played)
    {
        Entity entity = Assert.Single(reply.Entities!, entity => entity.Type == TurnEntity.Type);
        Dictionary<string, string> turn = entity.GetAs<Dictionary<string, string>>()!;
        played.Append("< ").Append(turn["kind"]).Append(' ').Append(turn["id"]).Append('\n');
        foreach (string line in reply.Text!.TrimEnd().Split('\n'))
        {
            played.Append(line.TrimEnd()).Append('\n');
        }

        if (reply.SuggestedActions?.Actions is { } buttons)
        {
            played.AppendJoin(' ', buttons.Select(action => $"[{action.Title}]")).Append('\n');
        }

        played.Append('\n');
    }
}
