using System.Globalization;

namespace BotRuntime.Dialogs;

/// <summary>An answer and what it answers, for a validator.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext context,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options)
    {
        Context = context;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; its value may be changed.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What was asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers, and the validator may remember with it.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many messages the prompt has had, this one included.</summary>
    public int AttemptCount => Convert.ToInt32(State[Prompt<T>.AttemptCountKey], CultureInfo.InvariantCulture);
}
