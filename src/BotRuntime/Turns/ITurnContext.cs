using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>One turn: an activity that came in, and ways to answer it.</summary>
public interface ITurnContext
{
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
    /// <returns>What the channel answers.</returns>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    /// <param name="activity">What to send; it is addressed to the conversation of this turn.</param>
    /// <returns>What the channel answers; without an id where a handler kept the activity from being sent.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities, in order.</summary>
    /// <param name="activities">What to send, at least one; each is addressed to the conversation of this turn.</param>
    /// <returns>What the channel answers, one for each.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent earlier.</summary>
    /// <param name="activity">The new content, with the id of the activity that it replaces.</param>
    /// <returns>What the channel answers.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity that was sent earlier.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees, and may change, what is sent in this turn; handlers run in the order they were added.</summary>
    /// <returns>This context.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);
}

/// <summary>A turn whose activity is of a known type.</summary>
/// <typeparam name="T">The view of the activity.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity that came in.</summary>
    new T Activity { get; }
}

/// <summary>Sees what a turn sends, before it is sent.</summary>
/// <param name="activities">What is about to be sent; may be changed.</param>
/// <param name="next">Runs the next handler, and finally sends.</param>
/// <returns>What the channel answers, or what the caller is to believe it answered.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext,
    List<Activity> activities,
    Func<Task<ResourceResponse[]>> next);
