using System.Globalization;

namespace BotRuntime.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
/// <typeparam name="T"><c>int</c>, <c>long</c>, <c>float</c>, <c>double</c> or <c>decimal</c>.</typeparam>
/// <remarks>Compatible with: NumberPrompt 4.23; differs: understands English only, without a recognizer package.</remarks>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A prompt under an id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="validator">Decides whether an answer is taken.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"A NumberPrompt does not ask for {typeof(T)}.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of a message that does not say its own, as a BCP 47 tag; only English is understood.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        PromptRecognizerResult<T> result = new();
        if (EnglishNumbers.First(turnContext.Activity.Text) is decimal number && Fits(number))
        {
            result.Succeeded = true;
            result.Value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }

        return Task.FromResult(result);
    }

    private static bool Fits(decimal number) => default(T) switch
    {
        int => decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue,
        long => decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue,
        _ => true,
    };
}
