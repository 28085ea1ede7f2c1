using System.Security.Claims;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Connects a channel to the bot: takes activities in, sends the replies out.</summary>
/// <remarks>
/// Compatible with: BotAdapter 4.23; differs: the language of an activity does not become the culture of the thread, so that a turn
/// leaves nothing behind on it.
/// </remarks>
public abstract class BotAdapter
{
    /// <summary>The name under which the turn keeps the answer to an <c>invoke</c>.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The name under which the turn keeps who sent the activity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>What to do when a turn fails; without it the error goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware that runs around every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware after those already there.</summary>
    /// <param name="middleware">What to run around every turn.</param>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in order.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">What to send, addressed.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>What the channel answers, one for each activity.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity in the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The new content, with the id of the activity that it replaces.</param>
    /// <param name="cancellationToken">Stops the update.</param>
    /// <returns>What the channel answers.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes an activity back from the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The conversation, and the id of the activity.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when the channel has taken it back.</returns>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Begins a turn of the bot's own accord in a conversation that it knows.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What to do there.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Begins a turn of the bot's own accord, on behalf of an identity.</summary>
    /// <param name="claimsIdentity">Whose turn it is.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What to do there.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => throw new NotSupportedException($"{GetType().Name} has no identities.");

    /// <summary>Runs the middleware and then the bot; a failure goes to <see cref="OnTurnError"/> where there is one.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private async Task ContinueAsync(Activity continuation, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using TurnContext turnContext = new(this, continuation);
        await RunPipelineAsync(turnContext, callback, cancellationToken);
    }
}
