using CrampBot.Triage.Reading.Likeness;

namespace CrampBot.Triage.Reading.Answers;

/// <summary>Says which choices of a question an answer in words may mean, by its likeness to other people's answers.</summary>
internal sealed class AnswerModel
{
    private const int Rows = 1 << 13;

    private readonly IReadOnlyDictionary<string, LabelWeights> _questions;

    private AnswerModel(IReadOnlyDictionary<string, LabelWeights> questions)
    {
        _questions = questions;
    }

    /// <summary>Learns.</summary>
    /// <param name="examples">For each question the features of answers, and what they mean.</param>
    public static AnswerModel Learn(IReadOnlyDictionary<string, IReadOnlyList<(int[] Features, IReadOnlyList<string> Meant)>> examples) => new(
        examples.AsParallel().ToDictionary(question => question.Key, question => LabelWeights.Learn(question.Value, Rows), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static AnswerModel Read(BinaryReader reader) => new(
        Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), LabelWeights.Read(reader))).ToDictionary(StringComparer.Ordinal));

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_questions.Count);
        foreach ((string question, LabelWeights weights) in _questions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(question);
            weights.Write(writer);
        }
    }

    /// <summary>What an answer may mean.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="features">What is seen in the answer.</param>
    /// <returns>The meanings, likeliest first.</returns>
    public IReadOnlyList<LikelyAnswer> Of(string question, int[] features) =>
        [.. _questions[question].Of(features).Select(label => new LikelyAnswer(label.Label, label.Likely))];
}
