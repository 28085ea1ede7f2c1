namespace CrampBot.Knowledge.Content;

/// <summary>One way people put something.</summary>
/// <param name="Text">As it might be typed or said.</param>
/// <param name="File">The file it was written in, relative to the knowledge folder.</param>
/// <param name="Line">The line there, from 1.</param>
public sealed record Utterance(string Text, string File, int Line);
