using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Asks for one of some choices; the answer may be a choice's text, a synonym, or its number in the list.</summary>
/// <remarks>Compatible with: ChoicePrompt 4.23; differs: numbers are understood in English only, without a recognizer package.</remarks>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>A prompt under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="validator">Decides whether an answer is taken.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How the choices are shown, unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How choices are written as text; null is the English way.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How an answer is matched with the choices; null is every way.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        Activity question = PromptActivity.WithChoices(
            Question(options, isRetry),
            turnContext,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? ChoiceFactoryOptions.English);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        FoundChoice? found = ChoiceFinder.Find(turnContext.Activity.Text, options.Choices ?? [], RecognizerOptions ?? new FindChoicesOptions());
        return Task.FromResult(new PromptRecognizerResult<FoundChoice> { Succeeded = found is not null, Value = found });
    }
}
