using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Testing;

/// <summary>A channel for tests: what the bot sends is queued.</summary>
/// <remarks>Compatible with: TestAdapter 4.23; differs: activities carry no time stamps, so that a test does not depend on a clock.</remarks>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private readonly bool _sendTraceActivity;
    private int _nextId;

    /// <summary>A channel of a given name.</summary>
    /// <param name="channelId">The name.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this((ConversationReference?)null, sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>A channel with a given conversation.</summary>
    /// <param name="conversation">The conversation; null is one named <c>convo1</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are queued too.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, id: "convo1", name: "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>The language of what the person says.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody has taken.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation of a given name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="user">The person's name.</param>
    /// <param name="bot">The bot's name.</param>
    /// <returns>The conversation.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, id: name, name: name),
            User = new ChannelAccount(IdOf(user), user),
            Bot = new ChannelAccount(IdOf(bot), bot),
            Locale = "en-us",
        };
    }

    /// <summary>Adds a middleware after those already there.</summary>
    /// <param name="middleware">What to run around every turn.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn.</summary>
    /// <param name="activity">What comes in; what it lacks is filled in from the conversation.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
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
    /// <param name="userSays">What the person says.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message from the person.</summary>
    /// <param name="text">What it says.</param>
    /// <returns>The message.</returns>
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

    /// <summary>Takes what the bot sent first.</summary>
    /// <returns>The activity; null where there is nothing.</returns>
    public IActivity? GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out Activity? reply) ? reply : null;
        }
    }

    /// <inheritdoc />
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ResourceResponse[] responses = new ResourceResponse[activities.Length];
        lock (_lock)
        {
            for (int index = 0; index < activities.Length; index++)
            {
                Activity activity = activities[index];
                if (string.IsNullOrEmpty(activity.Id))
                {
                    activity.Id = Guid.NewGuid().ToString("n");
                }

                responses[index] = new ResourceResponse(activity.Id);
                if (activity.Type != ActivityTypes.Trace || _sendTraceActivity)
                {
                    ActiveQueue.Enqueue(activity);
                }
            }
        }

        return Task.FromResult(responses);
    }

    /// <inheritdoc />
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Change(activity.Id, _ => activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc />
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Change(reference.ActivityId, _ => null);
        return Task.CompletedTask;
    }

    // As in the SDK, whose ids of test users are their names in lower case.
    private static string IdOf(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);

    private void Change(string? id, Func<Activity, Activity?> change)
    {
        lock (_lock)
        {
            Activity[] queued = [.. ActiveQueue];
            ActiveQueue.Clear();
            foreach (Activity activity in queued)
            {
                if ((activity.Id == id ? change(activity) : activity) is Activity kept)
                {
                    ActiveQueue.Enqueue(kept);
                }
            }
        }
    }
}
