using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>A dialog that asks one question until it has an answer.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
/// <remarks>Compatible with: Prompt 4.23; differs: a message is read once in a turn, not twice.</remarks>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>A prompt under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="validator">Decides whether an answer is taken; without it, one that was understood is.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        PromptOptions prompt = options as PromptOptions
            ?? throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with PromptOptions.");
        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);

        Dictionary<string, object> state = new() { [AttemptCountKey] = 0 };
        IDictionary<string, object> instance = Instance(dc).State;
        instance[PersistedOptions] = prompt;
        instance[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, prompt, false, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        (PromptOptions options, IDictionary<string, object> state) = Kept(Instance(dc));
        PromptRecognizerResult<T> recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

        bool isTaken = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (isTaken)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that was begun on top of this prompt has ended: the prompt asks again.</summary>
    /// <inheritdoc />
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, Instance(dc), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        (PromptOptions options, IDictionary<string, object> state) = Kept(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Asks the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="isRetry">Whether the last answer was not understood.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends when it is asked.</returns>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What was understood.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>The question to send: the one for a retry where there is one.</summary>
    private protected static Activity? Question(PromptOptions options, bool isRetry)
    {
        ArgumentNullException.ThrowIfNull(options);
        return isRetry && options.RetryPrompt is Activity again ? again : options.Prompt;
    }

    /// <summary>Sends the question as it is.</summary>
    private protected static Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Question(options, isRetry) is Activity question
            ? turnContext.SendActivityAsync(PromptActivity.Copy(question), cancellationToken)
            : Task.CompletedTask;
    }

    private static DialogInstance Instance(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException("A prompt is run only on top of the stack.");

    private static (PromptOptions Options, IDictionary<string, object> State) Kept(DialogInstance instance) =>
        ((PromptOptions)instance.State[PersistedOptions], (IDictionary<string, object>)instance.State[PersistedState]);

    private static void ExpectInput(Activity? question)
    {
        if (question is { InputHint: null or "" })
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
