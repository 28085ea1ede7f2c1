namespace BotRuntime;

/// <summary>Saves states at the end of every turn that did not fail.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    private readonly BotState[] _states;

    /// <summary>Saves the given states.</summary>
    /// <param name="botStates">What to save, in this order.</param>
    public AutoSaveStateMiddleware(params BotState[] botStates) => _states = botStates;

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        foreach (BotState state in _states)
        {
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }
}
