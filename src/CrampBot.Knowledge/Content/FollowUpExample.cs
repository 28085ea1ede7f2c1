namespace CrampBot.Knowledge.Content;

/// <summary>A message that somebody might send after an answer.</summary>
/// <param name="AsksFor">A facet's name, <see cref="FollowUpWords.AskForMore"/> or <see cref="FollowUpWords.AskAnew"/>.</param>
/// <param name="Text">The message in normal form.</param>
public sealed record FollowUpExample(string AsksFor, string Text);
