namespace BotRuntime.Schema;

/// <summary>A search from the compose box of Teams.</summary>
public class MessagingExtensionQuery
{
    /// <summary>What was typed, by the parameters of the manifest; one named <c>initialRun</c> before anything was.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
}

/// <summary>One thing that was typed into a search.</summary>
public class MessagingExtensionParameter
{
    /// <summary>The parameter, as the manifest names it.</summary>
    public string? Name { get; set; }

    /// <summary>What was typed, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    public object? Value { get; set; }
}

/// <summary>Which part of the results of a search is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>How many results to leave out.</summary>
    public int? Skip { get; set; }

    /// <summary>How many results to give.</summary>
    public int? Count { get; set; }
}

/// <summary>A link that was pasted.</summary>
public class AppBasedLinkQuery
{
    /// <summary>The link.</summary>
    public string? Url { get; set; }
}

/// <summary>The answer to a search or a link.</summary>
public class MessagingExtensionResponse
{
    /// <summary>The cards.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>The cards to choose from, or the card that a link unfolds to.</summary>
public class MessagingExtensionResult
{
    /// <summary><c>list</c> or <c>grid</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary><c>result</c> for cards, <c>message</c> for a text.</summary>
    public string? Type { get; set; }

    /// <summary>The cards.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>The text of a <c>message</c>.</summary>
    public string? Text { get; set; }
}

/// <summary>A card to be inserted, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>The card in the list; null is the card itself.</summary>
    public Attachment? Preview { get; set; }
}
