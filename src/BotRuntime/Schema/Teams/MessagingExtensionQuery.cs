namespace BotRuntime.Schema;

/// <summary>A search from the compose box.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Which search of the manifest.</summary>
    public string? CommandId { get; set; }

    /// <summary>What was typed, by the parameters of the manifest; one named <c>initialRun</c> before anything was.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>What is handed back after a sign-in.</summary>
    public string? State { get; set; }
}
