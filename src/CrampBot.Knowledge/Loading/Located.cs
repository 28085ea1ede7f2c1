namespace CrampBot.Knowledge.Loading;

/// <summary>A piece of text and where it was written.</summary>
internal sealed record Located(string Text, Place Place);
