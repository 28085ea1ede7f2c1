namespace BotRuntime.Dialogs;

/// <summary>Decides whether an answer is taken. Called once for each message, whether it was understood or not.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer and what it answers.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>Whether the answer is taken; otherwise the prompt asks again, unless something was sent in this turn.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
