using CrampBot.Keeping;
using CrampBot.Knowledge.Loading;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace CrampBot.Knowledge.Searching;

/// <summary>A Lucene index in memory that is built only where it was not kept from the same texts before.</summary>
internal static class KeptIndex
{
    private const string Kind = "index";

    /// <summary>The index.</summary>
    /// <param name="folder">Where it is kept; null to build it.</param>
    /// <param name="topics">What is indexed.</param>
    /// <param name="analyzer">How words become terms.</param>
    /// <param name="build">Builds it.</param>
    public static RAMDirectory Of(LearntFolder? folder, IReadOnlyCollection<Topic> topics, QuestionAnalyzer analyzer, Func<RAMDirectory> build) =>
        folder is null ? build() : folder.Of(
            Kind,
            LearntKey.Of(typeof(KeptIndex).Assembly, writer => WriteTexts(writer, topics, analyzer)),
            Read,
            Write,
            build);

    private static void WriteTexts(BinaryWriter writer, IReadOnlyCollection<Topic> topics, QuestionAnalyzer analyzer)
    {
        writer.Write(typeof(IndexWriter).Module.ModuleVersionId.ToByteArray());
        analyzer.WriteTo(writer);
        foreach (Topic topic in topics)
        {
            writer.Write(topic.Utterances.Count);
            foreach (string normal in topic.Utterances.Select(utterance => NormalForm.Of(utterance.Text)))
            {
                writer.Write(normal);
            }

            writer.Write(topic.Section is { } section ? UtteranceIndex.BodyOf(section) : "");
        }
    }

    private static RAMDirectory Read(BinaryReader reader)
    {
        RAMDirectory directory = new();
        for (int files = reader.ReadInt32(); files > 0; files--)
        {
            using IndexOutput file = directory.CreateOutput(reader.ReadString(), IOContext.DEFAULT);
            int length = reader.ReadInt32();
            file.WriteBytes(reader.ReadBytes(length), length);
        }

        return directory;
    }

    private static void Write(RAMDirectory directory, BinaryWriter writer)
    {
        string[] names = directory.ListAll();
        writer.Write(names.Length);
        foreach (string name in names)
        {
            using IndexInput file = directory.OpenInput(name, IOContext.READ_ONCE);
            byte[] bytes = new byte[file.Length];
            file.ReadBytes(bytes, 0, bytes.Length);
            writer.Write(name);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }
}
