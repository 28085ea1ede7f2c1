namespace BotRuntime.Schema;

/// <summary>How text is marked up: values of <see cref="IMessageActivity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown; what a channel assumes when nothing is said.</summary>
    public const string Markdown = "markdown";

    /// <summary>Shown as it is.</summary>
    public const string Plain = "plain";

    /// <summary>The small HTML subset of Teams.</summary>
    public const string Xml = "xml";
}
