namespace DirectLine;

/// <summary>An activity in a conversation's log.</summary>
/// <param name="Sequence">Its place, 1 for the first; as text, the watermark of those who have seen it.</param>
/// <param name="Json">The activity as JSON in UTF-8.</param>
public sealed record LoggedActivity(long Sequence, ReadOnlyMemory<byte> Json);
