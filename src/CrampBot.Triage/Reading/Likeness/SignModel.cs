using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Weighs a message as a whole: does it tell of a warning sign, now, and of which?</summary>
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

    private readonly SignWeights _clauses;
    private readonly SignWeights _whole;
    private readonly SignNames _names;

    private SignModel(SignWeights clauses, SignWeights whole, SignNames names)
    {
        _clauses = clauses;
        _whole = whole;
        _names = names;
    }

    /// <summary>Learns.</summary>
    /// <param name="phrases">What is known to state a sign or not to.</param>
    /// <param name="questions">Questions to the articles: harmless but for a few, nobody has said which.</param>
    public static SignModel Learn(IReadOnlyList<Example> phrases, IReadOnlyList<Example> questions)
    {
        List<Example> known = [.. phrases, .. questions.Where(question => !question.IsMatched)];
        SignWeights byWords = SignWeights.Learn([.. known.Select(example => (example.Clauses, example.IsUrgent))], FirstRounds);
        known.AddRange(questions.Where(question => question.IsMatched && byWords.Highest(question.Clauses) < HarmlessByWords));
        return new SignModel(
            SignWeights.Learn([.. known.Select(example => (example.Clauses, example.IsUrgent))], Rounds),
            SignWeights.Learn([.. known.Select(example => (example.Whole, example.IsUrgent))], Rounds),
            SignNames.Learn(phrases));
    }

    /// <summary>Weighs a message.</summary>
    /// <param name="features">What is seen in it.</param>
    /// <param name="clauses">The clauses that may tell of a sign.</param>
    /// <param name="words">How many words it has.</param>
    /// <returns>The log-odds that it tells of a warning sign, and the stretch that tells most of it.</returns>
    public (float Score, Span Most) Weigh(IReadOnlyList<Feature> features, IReadOnlyList<Clause> clauses, int words)
    {
        float highest = float.MinValue;
        Span most = default;
        foreach (Span stretch in Stretches.OfClauses(clauses))
        {
            float score = _clauses.Score(Within(features, stretch));
            if (score > highest)
            {
                (highest, most) = (score, stretch);
            }
        }

        float whole = Stretches.OfWhole(words).Select(stretch => _whole.Score(Within(features, stretch))).DefaultIfEmpty(highest).Max();
        return ((highest + whole) / 2, most);
    }

    /// <summary>The signs that a stretch most likely tells of.</summary>
    public IEnumerable<string> Name(IReadOnlyList<Feature> features, Span stretch) => _names.Of(Within(features, stretch));

    /// <summary>The features inside a stretch, each once.</summary>
    public static int[] Within(IReadOnlyList<Feature> features, Span stretch)
    {
        int[] within = [.. features.Where(feature => feature.First >= stretch.Start && feature.Last < stretch.End).Select(feature => feature.Number)];
        Array.Sort(within);
        int kept = 0;
        for (int at = 0; at < within.Length; at++)
        {
            if (at == 0 || within[at] != within[at - 1])
            {
                within[kept++] = within[at];
            }
        }

        return within[..kept];
    }
}
