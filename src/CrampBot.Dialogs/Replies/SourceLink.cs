namespace CrampBot.Dialogs.Replies;

/// <summary>A publication as it is shown under a message.</summary>
/// <param name="Name">The name, with publisher and year.</param>
/// <param name="Url">The public address; null for general clinical knowledge.</param>
public sealed record SourceLink(string Name, Uri? Url);
