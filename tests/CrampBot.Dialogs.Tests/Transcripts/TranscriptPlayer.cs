using System.Text;
using System.Text.Json;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using Microsoft.Extensions.Time.Testing;

namespace CrampBot.Dialogs.Transcripts;

/// <summary>Plays what the person says in a transcript to the bot, and writes down the whole conversation as it went.</summary>
/// <remarks>Every turn gets a bot of its own, so that nothing is remembered but what went through the storage.</remarks>
internal sealed class TranscriptPlayer
{
    private const string Joins = "(joins)";
    private const string Presses = "(presses ";
    private const string Waits = "(waits a day)";
    private const string SameBoxes = "( ) … as before";
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly MemoryStorage _storage = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly HostServicesForTests _services = new();

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
        if (text == Waits)
        {
            _clock.Advance(Conversation.LongSilence + TimeSpan.FromMinutes(1));
            return [];
        }

        ConversationState state = new(_storage);
        MissesForTests misses = new();
        CrampBotHandler bot = new(
            state, ShippedKnowledge.Store, ShippedKnowledge.Triage, new Conversation(_services, misses, _clock), _services, misses);
        TestAdapter adapter = new(TestAdapter.CreateConversation("transcript"));
        Activity activity = text == Joins ? Joining(adapter)
            : text.StartsWith(Presses, StringComparison.Ordinal) ? Pressing(adapter, text[Presses.Length..^1])
            : adapter.MakeActivity(text);
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

    /// <summary>A card that is sent: <c>(presses leg_signs: skin_red, skin_hot)</c>.</summary>
    private static Activity Pressing(TestAdapter adapter, string pressed)
    {
        string[] parts = pressed.Split(": ");
        Activity activity = adapter.MakeActivity();
        activity.Value = BotJson.ParseContent($$"""{"question":"{{parts[0]}}","picks":"{{parts[1]}}"}""");
        return activity;
    }

    private void Write(Activity reply, StringBuilder played)
    {
        Entity entity = Assert.Single(reply.Entities!, entity => entity.Type == TurnEntity.Type);
        Dictionary<string, string> turn = entity.GetAs<Dictionary<string, string>>()!;
        played.Append("< ").Append(turn["kind"]).Append(' ').Append(turn["id"]).Append('\n');
        foreach (string line in reply.Text!.TrimEnd().Split('\n'))
        {
            played.Append(line.TrimEnd()).Append('\n');
        }

        foreach (Attachment attachment in reply.Attachments ?? [])
        {
            WriteCard(BotJson.ReadContent(attachment.Content), played);
        }

        if (reply.SuggestedActions?.Actions is { } buttons)
        {
            played.AppendJoin(' ', buttons.Select(action => $"[{action.Title}]")).Append('\n');
        }

        played.Append('\n');
    }

    /// <summary>The boxes of a card as <c>( )</c> lines, once in a transcript, and its buttons in square brackets.</summary>
    private void WriteCard(JsonElement card, StringBuilder played)
    {
        foreach (JsonElement part in card.GetProperty("body").EnumerateArray())
        {
            if (part.TryGetProperty("choices", out JsonElement choices))
            {
                string boxes = string.Join('\n', choices.EnumerateArray().Select(box => $"( ) {box.GetProperty("title").GetString()}"));
                played.Append(_shown.Add(boxes) ? boxes : SameBoxes).Append('\n');
            }
            else
            {
                played.AppendJoin(' ', part.GetProperty("actions").EnumerateArray().Select(ButtonOf)).Append('\n');
            }
        }

        played.AppendJoin(' ', card.GetProperty("actions").EnumerateArray().Select(ButtonOf)).Append('\n');
    }

    private static string ButtonOf(JsonElement action) => $"[{action.GetProperty("title").GetString()}]";
}
