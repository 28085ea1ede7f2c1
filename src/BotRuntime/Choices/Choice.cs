using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>One of the choices of a <see cref="ChoicePrompt"/>.</summary>
public class Choice
{
    /// <summary>A choice.</summary>
    /// <param name="value">What it is called, and what is returned when it is chosen.</param>
    public Choice(string? value = null) => Value = value;

    /// <summary>What it is called, and what is returned when it is chosen.</summary>
    public string? Value { get; set; }

    /// <summary>The button to show for it; null is one that says <see cref="Value"/>.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words for it.</summary>
    public List<string>? Synonyms { get; set; }

    /// <summary>What is written on its button or in the list.</summary>
    internal string Title => Action?.Title ?? Value ?? string.Empty;
}
