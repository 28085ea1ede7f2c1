namespace BotRuntime.Dialogs;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In the way that suits the channel.</summary>
    Auto,

    /// <summary>In the sentence: "(1) calf or (2) thigh".</summary>
    Inline,

    /// <summary>As a numbered list.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As a card with buttons.</summary>
    HeroCard,
}
