using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>A dialog of steps, one after the other; each asks something, and the next has the answer.</summary>
/// <remarks>Compatible with: WaterfallDialog 4.23; differs: no telemetry, so no id for each instance.</remarks>
public class WaterfallDialog : Dialog
{
    private const string StepIndex = "stepIndex";
    private const string StepOptions = "options";
    private const string StepValues = "values";

    private readonly List<WaterfallStep> _steps = [];

    /// <summary>A waterfall under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="actions">Its steps, in order.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId)
    {
        foreach (WaterfallStep step in actions ?? [])
        {
            AddStep(step);
        }
    }

    /// <summary>Adds a step after those already there.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        StateTypes.Trust(step.Method.Module.Assembly);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> state = StateOf(dc);
        if (options is not null)
        {
            state[StepOptions] = options;
        }

        state[StepValues] = new Dictionary<string, object>();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        int step = Convert.ToInt32(StateOf(dc)[StepIndex], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, step + 1, reason, result, cancellationToken);
    }

    /// <summary>Runs one step; override to do something around every step.</summary>
    /// <param name="stepContext">What the step knows and can do.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after the step.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Goes to a step; past the last one the waterfall ends with <paramref name="result"/>.</summary>
    /// <param name="dc">The stack, with this waterfall on top.</param>
    /// <param name="index">Which step, from 0.</param>
    /// <param name="reason">Why it is run.</param>
    /// <param name="result">What the step before led to.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after the step.</returns>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        IDictionary<string, object> state = StateOf(dc);
        state[StepIndex] = index;
        state.TryGetValue(StepOptions, out object? options);
        WaterfallStepContext step = new(this, dc, options, (IDictionary<string, object>)state[StepValues], index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    private static IDictionary<string, object> StateOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State ?? throw new InvalidOperationException("A waterfall is run only on top of the stack.");
    }
}
