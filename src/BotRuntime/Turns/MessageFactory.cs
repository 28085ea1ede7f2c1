using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message of text.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };
}
