namespace BotRuntime.Schema;

/// <summary>A link that was pasted.</summary>
public class AppBasedLinkQuery
{
    /// <summary>The link.</summary>
    public string? Url { get; set; }

    /// <summary>What is handed back after a sign-in.</summary>
    public string? State { get; set; }
}
