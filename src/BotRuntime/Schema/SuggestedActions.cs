namespace BotRuntime.Schema;

/// <summary>Buttons offered with a message; they go once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>No buttons yet.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Some buttons.</summary>
    /// <param name="to">Who may see them; null is everyone.</param>
    /// <param name="actions">The buttons, in the order shown.</param>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of the accounts that may see them; null is everyone.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons, in the order shown.</summary>
    public IList<CardAction>? Actions { get; set; }
}
