using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>One turn as an adapter makes it.</summary>
/// <remarks>Compatible with: TurnContext 4.23; differs: no <c>Locale</c>; what it keeps is not disposed with it.</remarks>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<Activity> _expectedReplies = [];
    private List<SendActivitiesHandler>? _sendHandlers;
    private List<UpdateActivityHandler>? _updateHandlers;
    private List<DeleteActivityHandler>? _deleteHandlers;
    private bool _disposed;

    /// <summary>Begins a turn.</summary>
    /// <param name="adapter">The adapter that runs it.</param>
    /// <param name="activity">What came in.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <inheritdoc />
    public BotAdapter Adapter { get; }

    /// <inheritdoc />
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc />
    public Activity Activity { get; }

    /// <inheritdoc />
    public bool Responded { get; private set; }

    /// <summary>The replies of a turn whose activity asks for them in the HTTP response, in order.</summary>
    public List<Activity> BufferedReplyActivities => _expectedReplies;

    /// <inheritdoc />
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_sendHandlers ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc />
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_updateHandlers ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc />
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_deleteHandlers ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc />
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

    /// <inheritdoc />
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ResourceResponse[] responses = await SendActivitiesAsync([activity], cancellationToken);

        // A handler may have kept the activity from being sent.
        return responses is [ResourceResponse first, ..] ? first : new ResourceResponse();
    }

    /// <inheritdoc />
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentOutOfRangeException.ThrowIfZero(activities.Length);

        ConversationReference here = Activity.GetConversationReference();
        List<Activity> outgoing = new(activities.Length);
        foreach (IActivity activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(here));
        }

        return SendThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc />
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        Activity update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return Through(0);

        Task<ResourceResponse> Through(int handler) => _updateHandlers is null || handler == _updateHandlers.Count
            ? Adapter.UpdateActivityAsync(this, update, cancellationToken)
            : _updateHandlers[handler](this, update, () => Through(handler + 1));
    }

    /// <inheritdoc />
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        ConversationReference reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <inheritdoc />
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return Through(0);

        Task Through(int handler) => _deleteHandlers is null || handler == _deleteHandlers.Count
            ? Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken)
            : _deleteHandlers[handler](this, conversationReference, () => Through(handler + 1));
    }

    /// <summary>Ends the turn: nothing can be sent any more.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> outgoing, int handler, CancellationToken cancellationToken) =>
        _sendHandlers is null || handler == _sendHandlers.Count
            ? SendAsync(outgoing, cancellationToken)
            : _sendHandlers[handler](this, outgoing, () => SendThroughHandlersAsync(outgoing, handler + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? KeepForTheHttpResponse(outgoing)
            : await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);

        for (int index = 0; index < responses.Length; index++)
        {
            outgoing[index].Id = responses[index].Id ?? outgoing[index].Id;
        }

        Responded |= outgoing.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] KeepForTheHttpResponse(List<Activity> outgoing)
    {
        ResourceResponse[] responses = new ResourceResponse[outgoing.Count];
        for (int index = 0; index < responses.Length; index++)
        {
            Activity activity = outgoing[index];
            responses[index] = new ResourceResponse();
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            }
            else if (activity.Type != ActivityTypes.Trace)
            {
                _expectedReplies.Add(activity);
            }
        }

        return responses;
    }
}
