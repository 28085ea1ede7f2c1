namespace BotRuntime.Dialogs;

/// <summary>Asks for one of some choices; the answer may be a choice's text, a synonym, or its number in the list.</summary>
/// <remarks>Compatible with: ChoicePrompt 4.23; differs: numbers are understood in English only, without a recognizer package.</remarks>
public class ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null) : Prompt<FoundChoice>(dialogId, validator)
{
    private protected override IList<Choice>? ChoicesIn(PromptOptions options) => options.Choices ?? [];

    private protected override PromptRecognizerResult<FoundChoice> Recognize(string? answer, PromptOptions options)
    {
        FoundChoice? found = ChoiceFinder.Find(answer, options.Choices ?? []);
        return new PromptRecognizerResult<FoundChoice> { Succeeded = found is not null, Value = found };
    }
}
