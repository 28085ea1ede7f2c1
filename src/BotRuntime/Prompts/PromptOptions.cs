using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>What a prompt asks, and how. It is kept between turns, so that the prompt can ask again.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; null is <see cref="Prompt"/> again.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>The choices of a <see cref="ChoicePrompt"/>.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; null is in the way that suits the channel.</summary>
    public ListStyle? Style { get; set; }
}
