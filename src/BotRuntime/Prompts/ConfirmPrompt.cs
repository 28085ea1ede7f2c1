using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Asks for yes or no.</summary>
/// <remarks>Compatible with: ConfirmPrompt 4.23; differs: understands English only, without a recognizer package.</remarks>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Tuple<Choice, Choice> EnglishChoices = Tuple.Create(new Choice("Yes"), new Choice("No"));

    /// <summary>A prompt under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="validator">Decides whether an answer is taken.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How the two choices are shown, unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How choices are written as text; null is the English way.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The choices for yes and for no; null is "Yes" and "No".</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    private List<Choice> Choices
    {
        get
        {
            (Choice yes, Choice no) = ConfirmChoices ?? EnglishChoices;
            return [yes, no];
        }
    }

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
            Choices,
            options.Style ?? Style,
            ChoiceOptions ?? ChoiceFactoryOptions.English);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        string? utterance = turnContext.Activity.Text;
        bool? answer = EnglishYesNo.Read(utterance);
        if (answer is null && (ChoiceOptions?.IncludeNumbers ?? true))
        {
            answer = ChoiceFinder.Find(utterance, Choices, new FindChoicesOptions())?.Index switch
            {
                null => null,
                int index => index == 0,
            };
        }

        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }
}
