using CrampBot.Dialogs.Replies;
using Microsoft.Extensions.Time.Testing;

namespace CrampBot.Dialogs.Conversations;

/// <summary>A conversation with the bot whose storage a test can look into.</summary>
internal sealed class BotTalk
{
    private readonly MemoryStorage _storage = new();
    private readonly FakeTimeProvider _clock = new();

    /// <summary>What the bot could not answer.</summary>
    public MissesForTests Misses { get; } = new();

    /// <summary>The channel the messages come from; the test adapter's own by default.</summary>
    public string Channel { get; init; } = "test";

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(activity => activity.Text = text);

    public Task<IReadOnlyList<Activity>> PressAsync(string json) => SendAsync(activity => activity.Value = BotJson.ParseContent(json));

    /// <summary>Lets time pass in which the person is silent.</summary>
    public void Wait(TimeSpan time) => _clock.Advance(time);

    /// <summary>What is kept of the conversation.</summary>
    public async Task<ConversationMemory> MemoryAsync()
    {
        ConversationMemory? memory = null;
        await RunAsync(
            async (context, cancellationToken) => (memory, _) = await new MemoryProperty(StateOf(context)).ReadAsync(context, cancellationToken),
            _ => { });
        return memory!;
    }

    /// <summary>Replaces what is kept of the conversation.</summary>
    public Task KeepAsync(ConversationMemory memory) => RunAsync(
        (context, cancellationToken) => new MemoryProperty(StateOf(context)).WriteAsync(context, memory, cancellationToken),
        _ => { });

    /// <summary>What each message is, as "kind id"; fails where a message does not say so exactly once.</summary>
    public static IEnumerable<string> KindsOf(IEnumerable<Activity> messages) => messages.Select(message =>
    {
        Entity entity = Assert.Single(message.Entities!, entity => entity.Type == TurnEntity.Type);
        Dictionary<string, string> turn = entity.GetAs<Dictionary<string, string>>()!;
        return $"{turn["kind"]} {turn["id"]}";
    });

    private static ConversationState StateOf(ITurnContext context) => context.TurnState.Get<ConversationState>()!;

    private Task<IReadOnlyList<Activity>> SendAsync(Action<Activity> fill) => RunAsync(
        (context, cancellationToken) => new CrampBotHandler(
            StateOf(context),
            ShippedKnowledge.Store,
            ShippedKnowledge.Triage,
            new Conversation(new HostServicesForTests(), Misses, _clock),
            new HostServicesForTests(),
            Misses).OnTurnAsync(context, cancellationToken),
        fill);

    private async Task<IReadOnlyList<Activity>> RunAsync(BotCallbackHandler turn, Action<Activity> fill)
    {
        TestAdapter adapter = new(TestAdapter.CreateConversation("talk"));
        Activity activity = adapter.MakeActivity();
        activity.ChannelId = Channel;
        fill(activity);
        await adapter.ProcessActivityAsync(
            activity,
            async (context, cancellationToken) =>
            {
                ConversationState state = new(_storage);
                context.TurnState.Add(state);
                await turn(context, cancellationToken);
                await state.SaveChangesAsync(context, cancellationToken: cancellationToken);
            },
            TestContext.Current.CancellationToken);
        return [.. adapter.ActiveQueue];
    }
}
