using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>One turn: an activity that came in, and ways to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Values kept for the length of the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity that came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">What it says; not blank.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>What the channel answers.</returns>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    /// <param name="activity">What to send; it is addressed to the conversation of this turn.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>What the channel answers.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities, in order.</summary>
    /// <param name="activities">What to send, at least one; each is addressed to the conversation of this turn.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>What the channel answers, one for each.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent earlier.</summary>
    /// <param name="activity">The new content, with the id of the activity that it replaces.</param>
    /// <param name="cancellationToken">Stops the update.</param>
    /// <returns>What the channel answers.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity that was sent earlier.</summary>
    /// <param name="activityId">Its id.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when the channel has taken it back.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity that was sent earlier, perhaps in another conversation.</summary>
    /// <param name="conversationReference">The conversation, and the id of the activity.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when the channel has taken it back.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees, and may change, what is sent in this turn.</summary>
    /// <param name="handler">Called for every sending; handlers run in the order they were added.</param>
    /// <returns>This context.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees, and may change, updates in this turn.</summary>
    /// <param name="handler">Called for every update.</param>
    /// <returns>This context.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees, and may stop, deletions in this turn.</summary>
    /// <param name="handler">Called for every deletion.</param>
    /// <returns>This context.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is of a known type.</summary>
/// <typeparam name="T">The view of the activity.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity that came in.</summary>
    new T Activity { get; }
}
