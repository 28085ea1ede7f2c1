using System.Numerics;
using CrampBot.Keeping;

namespace CrampBot.Knowledge.Ranking;

/// <summary>A <see cref="LinearModel"/> that is trained only where it was not kept from the same examples before.</summary>
internal static class KeptModel
{
    /// <summary>The model.</summary>
    /// <param name="folder">Where it is kept; null to train it.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="reader">What it sees of a text.</param>
    /// <param name="examples">What it learns from.</param>
    /// <param name="topics">How many topics there are.</param>
    public static LinearModel Of(LearntFolder? folder, string kind, FeatureReader reader, IReadOnlyList<Example> examples, int topics)
    {
        return folder is null ? Train() : folder.Of(
            kind,
            LearntKey.Of(typeof(KeptModel).Assembly, WriteLessons),
            file => LinearModel.Read(reader, file),
            (model, file) => model.Write(file),
            Train);

        LinearModel Train() => LinearModel.Train(reader, examples, topics, new LinearTraining());

        void WriteLessons(BinaryWriter writer)
        {
            // The width of the processor's vectors is the width of the rows of weights.
            writer.Write(Vector<float>.Count);
            writer.Write(topics);
            reader.Analyzer.WriteTo(writer);
            foreach ((string normal, int topic, float weight) in examples)
            {
                writer.Write(normal);
                writer.Write(topic);
                writer.Write(weight);
            }
        }
    }
}
