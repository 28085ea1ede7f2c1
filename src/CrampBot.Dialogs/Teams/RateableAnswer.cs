namespace CrampBot.Dialogs.Teams;

/// <summary>A message that a person may rate later.</summary>
/// <param name="MessageId">The channel's id of the message.</param>
/// <param name="SectionId">The section it gave.</param>
public sealed record RateableAnswer(string MessageId, string SectionId);
