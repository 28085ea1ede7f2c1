namespace CrampBot.Knowledge.Loading;

/// <summary>A line of a file of the knowledge folder, as <see cref="ContentFault"/> counts it.</summary>
internal sealed record Place(string File, int Line);
