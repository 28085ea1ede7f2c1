namespace BotRuntime.Dialogs;

/// <summary>One step of a waterfall.</summary>
/// <param name="stepContext">What the step knows and can do.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>How it stands after the step.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
