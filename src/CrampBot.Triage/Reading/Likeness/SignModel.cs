using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Weighs a message as a whole: does it tell of a warning sign, now, of which, and how urgent is it?</summary>
/// <remarks>
/// Learns from all phrases and from the questions that the articles answer, which are full of legs, pain and heat and nearly never
/// a warning. What the patterns matched is evidence like any other, so a pattern that matches too much loses its say.
/// </remarks>
internal sealed class SignModel
{
    private const int Rounds = 12;
    private const int FirstRounds = 4;

    /// <summary>A question that some pattern matches teaches only where words alone make it out to be harmless.</summary>
    private const float HarmlessByWords = 0;

    /// <summary>How much the most telling stretch counts beside the whole message.</summary>
    private const float ShareOfClause = 0.7f;

    /// <summary>Thanks and other talk around a sign make it less telling by so much at most.</summary>
    private const float MostLostInTheRest = 0.5f;

    private const int RowsOfNames = 1 << 16;

    private readonly SignWeights _clauses;
    private readonly SignWeights _whole;
    private readonly SignWeights _grade;
    private readonly LabelWeights _names;

    private SignModel(SignWeights clauses, SignWeights whole, SignWeights grade, LabelWeights names)
    {
        _clauses = clauses;
        _whole = whole;
        _grade = grade;
        _names = names;
    }

    /// <summary>Learns.</summary>
    /// <param name="phrases">What is known to state a sign or not to.</param>
    /// <param name="questions">Questions to the articles: harmless but for a few, nobody has said which.</param>
    public static SignModel Learn(IReadOnlyList<Example> phrases, IReadOnlyList<Example> questions)
    {
        Task<LabelWeights> names = Task.Run(() => LabelWeights.Learn(
            [.. phrases.Where(example => example.IsUrgent && example.Signs.Count > 0 && example.Whole.Length > 0).Select(example => (example.Whole[0], example.Signs))],
            RowsOfNames));
        Task<SignWeights> grade = Task.Run(() => SignWeights.Learn(
            [.. phrases.Where(example => example.IsUrgent).Select(example => (example.Whole, example.IsEmergency))], Rounds));
        List<Example> known = [.. phrases, .. questions.Where(question => !question.IsMatched)];
        SignWeights byWords = SignWeights.Learn([.. known.Select(example => (example.Clauses, example.IsUrgent))], FirstRounds);
        known.AddRange(questions.Where(question => question.IsMatched && byWords.Highest(question.Clauses) < HarmlessByWords));
        Task<SignWeights> whole = Task.Run(() => SignWeights.Learn([.. known.Select(example => (example.Whole, example.IsUrgent))], Rounds));
        SignWeights clauses = SignWeights.Learn([.. known.Select(example => (example.Clauses, example.IsUrgent))], Rounds);
        return new SignModel(clauses, whole.GetAwaiter().GetResult(), grade.GetAwaiter().GetResult(), names.GetAwaiter().GetResult());
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SignModel Read(BinaryReader reader) =>
        new(SignWeights.Read(reader), SignWeights.Read(reader), SignWeights.Read(reader), LabelWeights.Read(reader));

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        _clauses.Write(writer);
        _whole.Write(writer);
        _grade.Write(writer);
        _names.Write(writer);
    }

    /// <summary>Weighs a message.</summary>
    /// <param name="seen">What is seen in it.</param>
    /// <param name="clauses">The clauses that may tell of a sign.</param>
    /// <param name="words">How many words it has.</param>
    /// <returns>The log-odds that it tells of a warning sign, and the stretch that tells most of it.</returns>
    public (float Score, Span Most) Weigh(SeenFeatures seen, IReadOnlyList<Clause> clauses, int words)
    {
        float highest = float.MinValue;
        Span most = default;
        float[] weights = _clauses.Of(seen);
        foreach (Span stretch in Stretches.OfClauses(clauses))
        {
            float score = _clauses.Score(seen.Within(stretch), weights);
            if (score > highest)
            {
                (highest, most) = (score, stretch);
            }
        }

        float whole = float.MinValue;
        foreach (Span stretch in Stretches.OfWhole(words))
        {
            whole = MathF.Max(whole, _whole.Score(seen.NumbersWithin(stretch)));
        }

        float together = (ShareOfClause * highest) + ((1 - ShareOfClause) * whole);
        return (MathF.Max(together, highest - MostLostInTheRest), most);
    }

    /// <summary>How much a stretch that tells of a warning sign calls for help now rather than today, in log-odds.</summary>
    public float Grade(SeenFeatures seen, Span stretch) => _grade.Score(seen.NumbersWithin(stretch));

    /// <summary>How likely each sign is where a stretch tells of one, likeliest first; together one.</summary>
    public (string Sign, float Likely)[] Name(SeenFeatures seen, Span stretch) => _names.Of(seen.NumbersWithin(stretch));
}
