using Microsoft.Extensions.Logging;

namespace DirectLine;

/// <summary>The adapter of the Direct Line channel: runs the bot and keeps its replies back until the turn is committed.</summary>
/// <remarks>
/// <para>A turn that fails leaves nothing behind, and its sender gets 502. <see cref="BotAdapter.OnTurnError"/> may then say something
/// calm, which goes to the open streams at once, and store something, such as cleared state, which is kept.</para>
/// <para>Typing goes to the open streams at once; trace activities go nowhere.</para>
/// </remarks>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly ILogger<DirectLineAdapter> _logger;

    /// <summary>Makes the adapter.</summary>
    /// <param name="logger">Is told of failed turns: the kind of error and where, never its message, which may quote a person.</param>
    public DirectLineAdapter(ILogger<DirectLineAdapter> logger)
    {
        _logger = logger;
        Use(new FailureWatch());
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        DirectLineTurn turn = turnContext.TurnState.Get<DirectLineTurn>()
            ?? throw new InvalidOperationException("Direct Line sends activities only while it runs a turn.");
        ResourceResponse[] responses = new ResourceResponse[activities.Length];
        for (int index = 0; index < activities.Length; index++)
        {
            responses[index] = new ResourceResponse(await turn.ReplyAsync(activities[index], cancellationToken));
        }

        return responses;
    }

    /// <summary>Is not part of Direct Line.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A Direct Line client cannot be told that an activity has changed.");

    /// <summary>Is not part of Direct Line.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A Direct Line client cannot be told that an activity is gone.");

    /// <summary>Runs the bot; afterwards the turn holds what it said, or why it failed.</summary>
    internal async Task RunAsync(DirectLineTurn turn, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using TurnContext context = new(this, activity);
        context.TurnState.Add(turn);
        try
        {
            await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        }
        catch (Exception error) when (turn.Failure is not null)
        {
            if (error != turn.Failure)
            {
                DirectLineLog.ErrorHandlerFailed(_logger, turn.Conversation.Id, error.GetType(), error.StackTrace);
            }
        }

        if (turn.Failure is { } failure)
        {
            DirectLineLog.TurnFailed(_logger, turn.Conversation.Id, failure.GetType(), failure.StackTrace);
        }
    }
}
