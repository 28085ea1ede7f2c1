namespace BotRuntime.Schema;

/// <summary>Which part of the results of a search is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>How many results to leave out.</summary>
    public int? Skip { get; set; }

    /// <summary>How many results to give.</summary>
    public int? Count { get; set; }
}
