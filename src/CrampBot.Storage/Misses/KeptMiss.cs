namespace CrampBot.Storage;

/// <summary>A question that could not be answered well, as it is kept.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Text">The question, masked by the caller.</param>
/// <param name="SectionId">The section that was given or was nearest; null where there was none.</param>
public sealed record KeptMiss(string Kind, string Text, string? SectionId);
