namespace BotRuntime.Schema;

/// <summary>A named signal from the channel or from the bot's own host.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Which event happened, such as <c>webchat/join</c>.</summary>
    string? Name { get; set; }

    /// <summary>What goes with it, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    object? Value { get; set; }
}
