namespace CrampBot.Triage.Reading.Words;

/// <summary>One word of a message in the form the reader compares.</summary>
/// <param name="Text">Lower case, straightened, spelled out and, where it was a slip, repaired.</param>
/// <param name="Stem">The text without its inflection; equal stems are the same word to the reader.</param>
/// <param name="Start">Where the word starts in the message as typed, in characters from 0.</param>
/// <param name="End">Where it ends, exclusive. The two words of a contraction share one place.</param>
internal readonly record struct Word(string Text, string Stem, int Start, int End)
{
    /// <summary>Whether this is a mark (full stop, comma, question mark, line break) rather than a word.</summary>
    public bool IsMark => Text.Length == 1 && !char.IsLetterOrDigit(Text[0]);
}
