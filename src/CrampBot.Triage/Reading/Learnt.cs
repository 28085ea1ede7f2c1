using System.Security.Cryptography;
using CrampBot.Keeping;
using CrampBot.Triage.Reading.Answers;
using CrampBot.Triage.Reading.Likeness;

namespace CrampBot.Triage.Reading;

/// <summary>What the reader learnt from its lessons.</summary>
/// <param name="RightWords">Words that are right as they stand although they may look like slips.</param>
/// <param name="Signs">Weighs a message.</param>
/// <param name="Answers">Says what an answer may mean.</param>
internal sealed record Learnt(string[] RightWords, SignModel Signs, AnswerModel Answers)
{
    private const string Kind = "signs";

    /// <summary>What was learnt from a content before, or what is learnt from it now.</summary>
    /// <param name="folder">Where what was learnt is kept.</param>
    /// <param name="knowledge">The folder of one language with everything that is learnt from.</param>
    /// <param name="learn">Learns.</param>
    public static Learnt Of(LearntFolder folder, string knowledge, Func<Learnt> learn) => folder.Of(
        Kind,
        LearntKey.Of(typeof(Learnt).Assembly, writer => WriteFiles(writer, knowledge)),
        Read,
        (learnt, writer) => learnt.Write(writer),
        learn);

    private static Learnt Read(BinaryReader reader) => new(
        [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())],
        SignModel.Read(reader),
        AnswerModel.Read(reader));

    private static void WriteFiles(BinaryWriter writer, string knowledge)
    {
        foreach (string file in Directory.EnumerateFiles(knowledge, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            writer.Write(Path.GetRelativePath(knowledge, file));
            writer.Write(SHA256.HashData(File.ReadAllBytes(file)));
        }
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(RightWords.Length);
        Array.ForEach(RightWords, writer.Write);
        Signs.Write(writer);
        Answers.Write(writer);
    }
}
