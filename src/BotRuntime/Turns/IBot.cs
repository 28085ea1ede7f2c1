namespace BotRuntime;

/// <summary>Something that answers activities.</summary>
public interface IBot
{
    /// <summary>Handles one activity, to the end.</summary>
    /// <param name="turnContext">The turn: the activity, and ways to answer.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
