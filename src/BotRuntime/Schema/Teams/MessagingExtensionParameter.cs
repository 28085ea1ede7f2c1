namespace BotRuntime.Schema;

/// <summary>One thing that was typed into a search.</summary>
public class MessagingExtensionParameter
{
    /// <summary>The parameter, as the manifest names it.</summary>
    public string? Name { get; set; }

    /// <summary>What was typed, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    public object? Value { get; set; }
}
