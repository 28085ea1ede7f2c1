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

    private readonly WaterfallStep[] _steps;

    /// <summary>A waterfall under an id.</summary>
    /// <param name="actions">Its steps, in order.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId)
    {
        _steps = [.. actions ?? []];
        foreach (WaterfallStep step in _steps)
        {
            StateTypes.Trust(step.Method.Module.Assembly);
        }
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> state = dc.Running.State;
        if (options is not null)
        {
            state[StepOptions] = options;
        }

        state[StepValues] = new Dictionary<string, object>();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        int step = Convert.ToInt32(dc.Running.State[StepIndex], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, step + 1, reason, result, cancellationToken);
    }

    /// <summary>Goes to a step; past the last one the waterfall ends with <paramref name="result"/>.</summary>
    private Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken)
    {
        if (index >= _steps.Length)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        IDictionary<string, object> state = dc.Running.State;
        state[StepIndex] = index;
        state.TryGetValue(StepOptions, out object? options);
        WaterfallStepContext step = new(this, dc, options, (IDictionary<string, object>)state[StepValues], index, reason, result);
        return _steps[index](step, cancellationToken);
    }
}

/// <summary>One step of a waterfall.</summary>
/// <returns>How it stands after the step.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
