using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Connects a channel to the bot: takes activities in, sends the replies out.</summary>
/// <remarks>
/// Compatible with: BotAdapter 4.23; differs: the language of an activity does not become the culture of the thread, so that a turn
/// leaves nothing behind on it; no turns of the bot's own accord.
/// </remarks>
public abstract class BotAdapter
{
    /// <summary>The name under which the turn keeps the answer to an <c>invoke</c>.</summary>
    internal const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    private readonly List<IMiddleware> _middleware = [];

    /// <summary>What to do when a turn fails; without it the error goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>Adds a middleware, to run around every turn, inside those already there.</summary>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in order.</summary>
    /// <param name="activities">What to send, addressed.</param>
    /// <returns>What the channel answers, one for each activity.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity in the channel.</summary>
    /// <param name="activity">The new content, with the id of the activity that it replaces.</param>
    /// <returns>What the channel answers.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes an activity back from the channel.</summary>
    /// <param name="reference">The conversation, and the id of the activity.</param>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs the middleware and then the bot; a failure goes to <see cref="OnTurnError"/> where there is one.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        try
        {
            await RunFromAsync(0, turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private Task RunFromAsync(int position, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        position == _middleware.Count
            ? callback(turnContext, cancellationToken)
            : RunOneAsync(position, turnContext, callback, cancellationToken);

    // Apart, because its closure would be allocated for turns without middleware too.
    private Task RunOneAsync(int position, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        _middleware[position].OnTurnAsync(turnContext, rest => RunFromAsync(position + 1, turnContext, callback, rest), cancellationToken);
}
