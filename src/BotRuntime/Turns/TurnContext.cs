using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>One turn as an adapter makes it.</summary>
/// <param name="adapter">The adapter that runs it.</param>
/// <param name="activity">What came in.</param>
/// <remarks>Compatible with: TurnContext 4.23; differs: no <c>Locale</c>; what it keeps is not disposed with it.</remarks>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext, IDisposable
{
    private List<SendActivitiesHandler>? _handlers;
    private bool _disposed;

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity => activity;

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The replies of a turn whose activity asks for them in the HTTP response, in order.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_handlers ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        Activity message = new(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        await SendActivitiesAsync([activity], cancellationToken) is [ResourceResponse first, ..] ? first : new ResourceResponse();

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfZero(activities.Length);
        ConversationReference here = Activity.GetConversationReference();
        List<Activity> outgoing = new(activities.Length);
        foreach (IActivity each in activities)
        {
            outgoing.Add(((Activity)each).AddressTo(here));
        }

        return SendThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return adapter.UpdateActivityAsync(this, ((Activity)activity).AddressTo(Activity.GetConversationReference()), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        ConversationReference reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    /// <summary>Ends the turn: nothing can be sent any more.</summary>
    public void Dispose() => _disposed = true;

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> outgoing, int handler, CancellationToken cancellationToken) =>
        _handlers is null || handler == _handlers.Count
            ? SendAsync(outgoing, cancellationToken)
            : _handlers[handler](this, outgoing, () => SendThroughHandlersAsync(outgoing, handler + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? [.. outgoing.Select(KeepForTheHttpResponse)]
            : await adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
        for (int index = 0; index < responses.Length; index++)
        {
            outgoing[index].Id = responses[index].Id ?? outgoing[index].Id;
        }

        Responded |= outgoing.Exists(sent => sent.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse KeepForTheHttpResponse(Activity reply)
    {
        if (reply.Type == ActivityTypesEx.InvokeResponse)
        {
            TurnState[BotAdapter.InvokeResponseKey] = reply;
        }
        else if (reply.Type != ActivityTypes.Trace)
        {
            BufferedReplyActivities.Add(reply);
        }

        return new ResourceResponse();
    }
}

/// <summary>The same turn, seen as one whose activity is of a known type.</summary>
internal sealed class TurnContext<T>(ITurnContext turn) : ITurnContext<T>
    where T : IActivity
{
    public TurnContextStateCollection TurnState => turn.TurnState;

    public T Activity => (T)(IActivity)turn.Activity;

    Activity ITurnContext.Activity => turn.Activity;

    public bool Responded => turn.Responded;

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak, string? inputHint, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(activity, cancellationToken);

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken) =>
        turn.SendActivitiesAsync(activities, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken) =>
        turn.UpdateActivityAsync(activity, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) => turn.DeleteActivityAsync(activityId, cancellationToken);

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => turn.OnSendActivities(handler);
}
