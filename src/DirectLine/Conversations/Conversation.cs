namespace DirectLine;

/// <summary>A conversation as it is kept.</summary>
/// <param name="Id">Unguessable; the same in every activity.</param>
/// <param name="ChannelId"><c>directline</c> or <c>webchat</c>.</param>
/// <param name="Locale">The language given at the start, as a BCP 47 tag; null if none was.</param>
/// <param name="LastSequence">The sequence number of its newest activity; 0 before the first. Never goes down.</param>
/// <param name="HasEnded">Whether either side has ended it: it can still be read, but no longer be written to.</param>
public sealed record Conversation(string Id, string ChannelId, string? Locale, long LastSequence = 0, bool HasEnded = false);
