using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>A dialog that asks one question until it has an answer.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
/// <remarks>
/// Compatible with: Prompt 4.23; differs: a message is read once in a turn, not twice; not for derivation outside this assembly.
/// </remarks>
public abstract class Prompt<T> : Dialog
{
    private const string AttemptCount = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>A prompt under an id.</summary>
    /// <param name="validator">Decides whether an answer is taken; without it, one that was understood is.</param>
    private protected Prompt(string dialogId, PromptValidator<T>? validator)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default)
    {
        PromptOptions prompt = options as PromptOptions
            ?? throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with PromptOptions.");
        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);

        IDictionary<string, object> instance = dc.Running.State;
        instance[PersistedOptions] = prompt;
        instance[PersistedState] = new Dictionary<string, object> { [AttemptCount] = 0 };
        await AskAsync(dc.Context, prompt, prompt.Prompt, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        PromptOptions options = (PromptOptions)dc.Running.State[PersistedOptions];
        IDictionary<string, object> state = (IDictionary<string, object>)dc.Running.State[PersistedState];
        int attempt = Convert.ToInt32(state[AttemptCount], CultureInfo.InvariantCulture) + 1;
        state[AttemptCount] = attempt;

        PromptRecognizerResult<T> recognized = Recognize(dc.Context.Activity.Text, options);
        bool isTaken = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, attempt), cancellationToken);
        if (isTaken)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await AskAsync(dc.Context, options, options.RetryPrompt ?? options.Prompt, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that was begun on top of this prompt has ended: the prompt asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.Running, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        PromptOptions options = (PromptOptions)instance.State[PersistedOptions];
        return AskAsync(turnContext, options, options.Prompt, cancellationToken);
    }

    /// <summary>Reads the text of the answer, which is null where the message has none.</summary>
    private protected abstract PromptRecognizerResult<T> Recognize(string? answer, PromptOptions options);

    /// <summary>The choices to show with the question; null where it is asked as it is.</summary>
    private protected virtual IList<Choice>? ChoicesIn(PromptOptions options) => null;

    private static void ExpectInput(Activity? question)
    {
        if (question is { InputHint: null or "" })
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }

    private async Task AskAsync(ITurnContext turnContext, PromptOptions options, Activity? question, CancellationToken cancellationToken)
    {
        Activity? asked = ChoicesIn(options) is IList<Choice> choices
            ? ChoiceFactory.Ask(question, turnContext.Activity, choices, options.Style ?? ListStyle.Auto)
            : question?.Copy();
        if (asked is not null)
        {
            await turnContext.SendActivityAsync(asked, cancellationToken);
        }
    }
}
