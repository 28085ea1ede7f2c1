using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>One of the choices of a <see cref="ChoicePrompt"/>.</summary>
public class Choice(string? value = null)
{
    /// <summary>What it is called, and what is returned when it is chosen.</summary>
    public string? Value { get; set; } = value;

    /// <summary>The button to show for it; null is one that says <see cref="Value"/>.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words for it.</summary>
    public List<string>? Synonyms { get; set; }

    /// <summary>What is written on its button or in the list.</summary>
    internal string Title => Action?.Title ?? Value ?? string.Empty;
}

/// <summary>The choice that an answer means.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    public string? Value { get; set; }

    /// <summary>Which choice, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The word that matched; null where the answer was a number.</summary>
    public string? Synonym { get; set; }
}

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
