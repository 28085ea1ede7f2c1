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
    private const int RowsOfLesser = 1 << 15;

    /// <summary>The label of a text that tells of no sign.</summary>
    private const string Nothing = "nothing";

    /// <summary>Of the questions to the articles so many teach what tells of no sign: one in these.</summary>
    private const int EveryQuestion = 3;

    private readonly SignWeights _clauses;
    private readonly SignWeights _whole;
    private readonly SignWeights _grade;
    private readonly LabelWeights _names;
    private readonly LabelWeights _lesser;

    private SignModel(SignWeights clauses, SignWeights whole, SignWeights grade, LabelWeights names, LabelWeights lesser)
    {
        _clauses = clauses;
        _whole = whole;
        _grade = grade;
        _names = names;
        _lesser = lesser;
    }

    /// <summary>Learns.</summary>
    /// <param name="phrases">What is known to state a sign or not to.</param>
    /// <param name="questions">Questions to the articles: harmless but for a few, nobody has said which.</param>
    /// <param name="lesserSigns">The signs that call for no help by themselves.</param>
    public static SignModel Learn(IReadOnlyList<Example> phrases, IReadOnlyList<Example> questions, IReadOnlySet<string> lesserSigns)
    {
        Task<LabelWeights> lesser = Task.Run(() => LabelWeights.Learn([.. LesserExamples(phrases, questions, lesserSigns)], RowsOfLesser));
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
        return new SignModel(clauses, whole.GetAwaiter().GetResult(), grade.GetAwaiter().GetResult(), names.GetAwaiter().GetResult(), lesser.GetAwaiter().GetResult());
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SignModel Read(BinaryReader reader) =>
        new(SignWeights.Read(reader), SignWeights.Read(reader), SignWeights.Read(reader), LabelWeights.Read(reader), LabelWeights.Read(reader));

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        _clauses.Write(writer);
        _whole.Write(writer);
        _grade.Write(writer);
        _names.Write(writer);
        _lesser.Write(writer);
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

    /// <summary>Weighs a stretch as if it were a message by itself, in log-odds.</summary>
    public float WeighAlone(SeenFeatures seen, Span stretch)
    {
        int[] numbers = seen.NumbersWithin(stretch);
        return (ShareOfClause * _clauses.Score(numbers)) + ((1 - ShareOfClause) * _whole.Score(numbers));
    }

    /// <summary>How much a stretch that tells of a warning sign calls for help now rather than today, in log-odds.</summary>
    public float Grade(SeenFeatures seen, Span stretch) => _grade.Score(seen.NumbersWithin(stretch));

    /// <summary>How likely each sign is where a stretch tells of one, likeliest first; together one.</summary>
    public (string Sign, float Likely)[] Name(SeenFeatures seen, Span stretch) => _names.Of(seen.NumbersWithin(stretch));

    /// <summary>How likely a stretch tells of a sign that calls for no help by itself, rather than of nothing; 1 for a sign that nobody has told of.</summary>
    /// <param name="sign">The id of the sign.</param>
    /// <param name="seen">What is seen in the message.</param>
    /// <param name="stretch">The stretch.</param>
    public double LikelyLesser(string sign, SeenFeatures seen, Span stretch)
    {
        (string Label, float Likely)[] labels = _lesser.Of(seen.NumbersWithin(stretch));
        int told = Array.FindIndex(labels, label => label.Label == sign);
        float nothing = Array.Find(labels, label => label.Label == Nothing).Likely;
        return told < 0 ? 1 : labels[told].Likely / (labels[told].Likely + nothing);
    }

    /// <summary>Texts that tell of lesser signs, and texts that tell of none; what calls for help may tell of lesser ones that nobody noted.</summary>
    private static IEnumerable<(int[] Features, IReadOnlyList<string> Labels)> LesserExamples(
        IReadOnlyList<Example> phrases, IReadOnlyList<Example> questions, IReadOnlySet<string> lesserSigns)
    {
        foreach (Example phrase in phrases.Where(phrase => phrase.Whole.Length > 0))
        {
            string[] lesser = [.. phrase.Signs.Where(lesserSigns.Contains)];
            if (lesser.Length > 0 || !phrase.IsUrgent)
            {
                yield return (phrase.Whole[0], lesser.Length > 0 ? lesser : [Nothing]);
            }
        }

        foreach (Example question in questions.Where((question, at) => at % EveryQuestion == 0 && question.Whole.Length > 0))
        {
            yield return (question.Whole[0], [Nothing]);
        }
    }
}
