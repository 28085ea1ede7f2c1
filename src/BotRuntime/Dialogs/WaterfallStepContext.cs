namespace BotRuntime.Dialogs;

/// <summary>What a step of a waterfall knows and can do.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext stack,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result)
        : base(stack.Dialogs, stack.Context, stack.Stack, stack.Parent)
    {
        _waterfall = waterfall;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was given to start with.</summary>
    public object? Options { get; }

    /// <summary>Why the step is run.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before led to: the answer to its prompt, what it handed on, or the text of the message.</summary>
    public object? Result { get; }

    /// <summary>What the steps remember, kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once.</summary>
    /// <param name="result">What to hand on.</param>
    /// <returns>How it stands after the next step; after the last one the waterfall ends with <paramref name="result"/>.</returns>
    /// <exception cref="InvalidOperationException">This step has gone on already.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (_nextCalled)
        {
            throw new InvalidOperationException($"Step {Index} of the waterfall '{_waterfall.Id}' has gone on already.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
