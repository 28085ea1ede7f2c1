using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Testing;

/// <summary>A channel for tests: what the bot sends is queued, except traces.</summary>
/// <remarks>Compatible with: TestAdapter 4.23; differs: activities carry no time stamps, so that a test does not depend on a clock.</remarks>
public class TestAdapter : BotAdapter
{
    private const string Locale = "en-us";

    private readonly Lock _lock = new();
    private int _nextId;

    /// <summary>A channel of a given name.</summary>
    public TestAdapter(string channelId)
        : this() => Conversation.ChannelId = channelId;

    /// <summary>A channel with a given conversation.</summary>
    /// <param name="conversation">The conversation; null is one named <c>convo1</c>.</param>
    public TestAdapter(ConversationReference? conversation = null) => Conversation = conversation ?? CreateConversation("convo1");

    /// <summary>What the bot sent and nobody has taken.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; }

    /// <summary>A conversation of a given name.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, id: name, name: name),
        User = new ChannelAccount(IdOf(user), user),
        Bot = new ChannelAccount(IdOf(bot), bot),
        Locale = Locale,
    };

    /// <summary>Adds a middleware, to run around every turn, inside those already there.</summary>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware) => (TestAdapter)base.Use(middleware);

    /// <summary>Runs a turn.</summary>
    /// <param name="activity">What comes in; what it lacks is filled in from the conversation.</param>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        activity.From = activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot } ? Conversation.User : activity.From;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        using TurnContext turnContext = new(this, activity);
        await RunPipelineAsync(turnContext, callback, cancellationToken);
    }

    /// <summary>Runs a turn in which the person says something.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message from the person.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Takes what the bot sent first; null where there is nothing.</summary>
    public IActivity? GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out Activity? reply) ? reply : null;
        }
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            foreach (Activity activity in activities)
            {
                activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
                if (activity.Type != ActivityTypes.Trace)
                {
                    ActiveQueue.Enqueue(activity);
                }
            }
        }

        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Replace(activity.Id, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Replace(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    // As in the SDK, whose ids of test users are their names in lower case.
    private static string IdOf(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);

    private void Replace(string? id, Activity? replacement)
    {
        lock (_lock)
        {
            Activity?[] kept = [.. ActiveQueue.Select(activity => activity.Id == id ? replacement : activity)];
            ActiveQueue.Clear();
            foreach (Activity activity in kept.OfType<Activity>())
            {
                ActiveQueue.Enqueue(activity);
            }
        }
    }
}
