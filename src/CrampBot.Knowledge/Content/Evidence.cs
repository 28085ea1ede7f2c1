namespace CrampBot.Knowledge.Content;

/// <summary>How well a section's advice is supported.</summary>
/// <param name="Strength">In plain words, for example "expert advice" or "three small trials".</param>
/// <param name="Date">When that evidence was published, as precise as is known: <c>2024</c>, <c>2024-04</c> or <c>2024-04-15</c>.</param>
public sealed record Evidence(string Strength, string Date);
