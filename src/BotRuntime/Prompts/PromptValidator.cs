namespace BotRuntime.Dialogs;

/// <summary>Decides whether an answer is taken. Called once for each message, whether it was understood or not.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer and what it answers.</param>
/// <returns>Whether the answer is taken; otherwise the prompt asks again, unless something was sent in this turn.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

/// <summary>An answer, for a validator.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext context, PromptRecognizerResult<T> recognized, int attemptCount)
    {
        Context = context;
        Recognized = recognized;
        AttemptCount = attemptCount;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; its value may be changed.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>How many messages the prompt has had, this one included.</summary>
    public int AttemptCount { get; }
}

/// <summary>What a prompt understood of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; the default value unless it was understood.</summary>
    public T? Value { get; set; }
}
