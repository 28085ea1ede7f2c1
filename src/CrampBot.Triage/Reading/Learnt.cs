using CrampBot.Triage.Reading.Likeness;

namespace CrampBot.Triage.Reading;

/// <summary>What the reader learnt from its lessons.</summary>
/// <param name="RightWords">Words that are right as they stand although they may look like slips.</param>
/// <param name="Signs">Weighs a message.</param>
internal sealed record Learnt(string[] RightWords, SignModel Signs)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
    public static Learnt Read(BinaryReader reader) => new(
        [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())],
        SignModel.Read(reader));

    /// <summary>Writes it.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(RightWords.Length);
        Array.ForEach(RightWords, writer.Write);
        Signs.Write(writer);
    }
}
