namespace BotRuntime.Dialogs;

/// <summary>Asks for any text; an empty one is an answer too.</summary>
public class TextPrompt(string dialogId, PromptValidator<string>? validator = null) : Prompt<string>(dialogId, validator)
{
    private protected override PromptRecognizerResult<string> Recognize(string? answer, PromptOptions options) =>
        new() { Succeeded = answer is not null, Value = answer };
}
