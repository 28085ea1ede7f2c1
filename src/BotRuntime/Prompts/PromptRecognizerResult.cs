namespace BotRuntime.Dialogs;

/// <summary>What a prompt understood of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; the default value unless it was understood.</summary>
    public T? Value { get; set; }
}
