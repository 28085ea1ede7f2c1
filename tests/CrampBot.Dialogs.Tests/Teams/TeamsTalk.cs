using System.Text.Json;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Misses;
using Microsoft.Extensions.Time.Testing;

namespace CrampBot.Dialogs.Teams;

/// <summary>A chat in Teams with the bot: messages, presses of cards, searches, and the storage for a test to look into.</summary>
internal sealed class TeamsTalk
{
    private const string Person = "29:person";
    private const string Bot = "28:bot";
    private readonly MissesForTests _misses = new();
    private readonly FakeTimeProvider _clock = new();
    private int _lastMessage;

    /// <summary>What Teams calls the kind of conversation.</summary>
    public string ConversationType { get; init; } = "personal";

    /// <summary>Where the state is kept.</summary>
    public WatchedStorage Storage { get; } = new();

    /// <summary>The misses that were recorded.</summary>
    public IList<Miss> Misses => _misses.Kept;

    /// <summary>What the host did.</summary>
    public HostServicesForTests Services { get; } = new();

    /// <summary>The answer to the last request that waited for one; null where the last activity was none.</summary>
    public JsonElement? Answer { get; private set; }

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(activity => activity.Text = text);

    public Task<IReadOnlyList<Activity>> MentionAsync(string text) => SendAsync(activity =>
    {
        activity.Text = $"<at>CrampBot</at> {text}";
        activity.Entities = [BotJson.ParseEntity($$"""{"type":"mention","mentioned":{"id":"{{Bot}}","name":"CrampBot"},"text":"<at>CrampBot</at>"}""")];
    });

    /// <summary>A card that the person puts into a message; its text is markup.</summary>
    public Task<IReadOnlyList<Activity>> SendCardAsync(string markup) => SendAsync(activity =>
    {
        activity.Text = markup;
        activity.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: BotJson.ParseContent("{}"))];
    });

    /// <summary>The person installs the app: Teams tells of it twice.</summary>
    public async Task<IReadOnlyList<Activity>> InstallAsync() =>
    [
        .. await SendAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = [new ChannelAccount(Bot), new ChannelAccount(Person)];
        }),
        .. await SendAsync(activity => (activity.Type, activity.Action) = (ActivityTypes.InstallationUpdate, "add")),
    ];

    /// <summary>The person removes the app.</summary>
    public Task<IReadOnlyList<Activity>> RemoveAsync() =>
        SendAsync(activity => (activity.Type, activity.Action) = (ActivityTypes.InstallationUpdate, "remove"));

    /// <summary>A button of a card that is updated in place; the new card is in <see cref="Answer"/>.</summary>
    public Task<IReadOnlyList<Activity>> PressAsync(string data, string verb = "answer") => InvokeAsync(
        "adaptiveCard/action",
        $$$"""{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{{{data}}}},"trigger":"manual"}""");

    /// <summary>A button of a card on a client that cannot update it in place.</summary>
    public Task<IReadOnlyList<Activity>> SubmitAsync(string data) => SendAsync(activity => activity.Value = BotJson.ParseContent(data));

    /// <summary>A search from the box in which messages are written; null before anything was typed.</summary>
    public async Task<JsonElement> SearchAsync(string? question)
    {
        (string name, string value) = question is null ? ("initialRun", "true") : ("question", question);
        await InvokeAsync(
            "composeExtension/query",
            $$$"""{"commandId":"searchAnswers","parameters":[{"name":"{{{name}}}","value":{{{JsonSerializer.Serialize(value)}}}}],"queryOptions":{"skip":0,"count":25}}""");
        return Answer!.Value.TryGetProperty("composeExtension", out JsonElement results) ? results : default;
    }

    /// <summary>A request that waits for its answer.</summary>
    public async Task<IReadOnlyList<Activity>> InvokeAsync(string name, string value, string? replyToId = null)
    {
        IReadOnlyList<Activity> said = await SendAsync(activity =>
        {
            (activity.Type, activity.Name, activity.ReplyToId) = (ActivityTypes.Invoke, name, replyToId);
            activity.Value = BotJson.ParseContent(value);
        });
        InvokeResponse response = (InvokeResponse)said.Single(IsResponse).Value!;
        Assert.Equal(200, response.Status);
        Answer = BotJson.ReadContent(response.Body);
        return [.. said.Where(activity => !IsResponse(activity))];
    }

    /// <summary>The card in <see cref="Answer"/>.</summary>
    public JsonElement Card()
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", Answer!.Value.GetProperty("type").GetString());
        return Answer.Value.GetProperty("value");
    }

    /// <summary>The id of the question that a card asks; null where it asks none.</summary>
    public static string? QuestionOf(JsonElement card) => Actions(card)
        .Where(action => action.GetProperty("type").GetString() == "Action.Execute")
        .Select(action => action.GetProperty("data").GetProperty("question").GetString())
        .FirstOrDefault();

    /// <summary>Every button of a card.</summary>
    public static IEnumerable<JsonElement> Actions(JsonElement card) =>
    [
        .. card.GetProperty("body").EnumerateArray().Where(part => part.TryGetProperty("actions", out _)).SelectMany(part => part.GetProperty("actions").EnumerateArray()),
        .. card.GetProperty("actions").EnumerateArray(),
    ];

    /// <summary>The words of a card.</summary>
    public static string TextOf(JsonElement card) => string.Join(
        "\n\n",
        card.GetProperty("body").EnumerateArray().Where(part => part.GetProperty("type").GetString() == "TextBlock").Select(part => part.GetProperty("text").GetString()));

    private static bool IsResponse(Activity activity) => activity.Type == ActivityTypesEx.InvokeResponse;

    private async Task<IReadOnlyList<Activity>> SendAsync(Action<Activity> fill)
    {
        Answer = null;
        TestAdapter adapter = new(new ConversationReference
        {
            ChannelId = TeamsChannel.Id,
            ServiceUrl = "https://teams.example/",
            User = new ChannelAccount(Person, "Person"),
            Bot = new ChannelAccount(Bot, "CrampBot"),
            Conversation = new ConversationAccount(ConversationType == "personal" ? null : true, ConversationType, "a:chat"),
        });
        Activity activity = adapter.MakeActivity();
        activity.Conversation = adapter.Conversation.Conversation;
        activity.Id = $"in-{++_lastMessage}";
        fill(activity);
        CrampBotHandler bot = new(
            new ConversationState(Storage),
            ShippedKnowledge.Store,
            ShippedKnowledge.Triage,
            new Conversation(Services, _misses, _clock),
            Services,
            _misses);
        await adapter.ProcessActivityAsync(activity, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        return [.. adapter.ActiveQueue];
    }
}
