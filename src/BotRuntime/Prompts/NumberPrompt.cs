using System.Globalization;

namespace BotRuntime.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
/// <typeparam name="T"><c>int</c>, <c>long</c>, <c>float</c>, <c>double</c> or <c>decimal</c>.</typeparam>
/// <remarks>Compatible with: NumberPrompt 4.23; differs: understands English only, without a recognizer package.</remarks>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A prompt under an id.</summary>
    /// <param name="validator">Decides whether an answer is taken.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"A NumberPrompt does not ask for {typeof(T)}.");
        }
    }

    private protected override PromptRecognizerResult<T> Recognize(string? answer, PromptOptions options) =>
        EnglishNumbers.First(answer) is decimal number && Fits(number)
            ? new() { Succeeded = true, Value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture) }
            : new();

    private static bool Fits(decimal number) => default(T) switch
    {
        int => decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue,
        long => decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue,
        _ => true,
    };
}
