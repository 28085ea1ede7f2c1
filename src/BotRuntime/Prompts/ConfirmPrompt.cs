namespace BotRuntime.Dialogs;

/// <summary>Asks for yes or no; the answer may also be its number in the list.</summary>
/// <remarks>Compatible with: ConfirmPrompt 4.23; differs: understands English only, without a recognizer package.</remarks>
public class ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null) : Prompt<bool>(dialogId, validator)
{
    private static readonly Choice[] YesOrNo = [new("Yes"), new("No")];

    private protected override IList<Choice>? ChoicesIn(PromptOptions options) => YesOrNo;

    private protected override PromptRecognizerResult<bool> Recognize(string? answer, PromptOptions options)
    {
        bool? yes = EnglishYesNo.Read(answer) ?? (ChoiceFinder.Find(answer, YesOrNo) is FoundChoice found ? found.Index == 0 : null);
        return new PromptRecognizerResult<bool> { Succeeded = yes is not null, Value = yes ?? false };
    }
}
