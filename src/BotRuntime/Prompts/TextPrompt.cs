using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Asks for any text; an empty one is an answer too.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>A prompt under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="validator">Decides whether an answer is taken.</param>
    public TextPrompt(string dialogId, PromptValidator<string>? validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc />
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity activity = turnContext.Activity;
        return Task.FromResult(activity is { Type: ActivityTypes.Message, Text: not null }
            ? new PromptRecognizerResult<string> { Succeeded = true, Value = activity.Text }
            : new PromptRecognizerResult<string>());
    }
}
