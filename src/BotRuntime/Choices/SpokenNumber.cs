namespace BotRuntime.Dialogs;

/// <summary>A number read from text.</summary>
/// <param name="Value">The number; of an ordinal, the position, where 0 is "last".</param>
/// <param name="IsOrdinal">Whether it names a position: "2nd", "the second".</param>
internal readonly record struct SpokenNumber(decimal Value, bool IsOrdinal);
