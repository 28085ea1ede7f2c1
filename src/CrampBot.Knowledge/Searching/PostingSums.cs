using System.Runtime.CompilerServices;

namespace CrampBot.Knowledge.Searching;

/// <summary>Ranks documents by the sum of what each term of a question scores in them, as Lucene's own disjunction does.</summary>
/// <remarks>The scores of single terms are at hand; Lucene works them out anew for each question, which takes several times as long.</remarks>
internal static class PostingSums
{
    [ThreadStatic]
    private static float[]? Reused;

    /// <summary>The best documents.</summary>
    /// <param name="parts">The terms of the question, with postings.</param>
    /// <param name="documents">How many documents the index has.</param>
    /// <param name="count">How many to find, at least one.</param>
    /// <returns>The documents, best first; of equals, the one added first.</returns>
    public static (int Document, float Score)[] Best(List<QuestionPart> parts, int documents, int count)
    {
        Span<float> sums = (Reused is { } buffer && buffer.Length >= documents ? buffer : Reused = new float[documents]).AsSpan(0, documents);
        sums.Clear();
        foreach (QuestionPart part in parts)
        {
            Add(part.Known.Postings!, part.Weight, sums);
        }

        return BestOf(sums, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Postings postings, float weight, Span<float> sums)
    {
        int[] documents = postings.Documents;
        float[] scores = postings.Scores;
        for (int index = 0; index < documents.Length; index++)
        {
            sums[documents[index]] += weight * scores[index];
        }
    }

    private static (int Document, float Score)[] BestOf(ReadOnlySpan<float> sums, int count)
    {
        // The worst of the best on top; of equals, the one added last.
        PriorityQueue<int, (float Score, int Earlier)> best = new(count + 1);
        float worst = 0;
        for (int document = 0; document < sums.Length; document++)
        {
            if (sums[document] <= worst)
            {
                continue;
            }

            best.Enqueue(document, (sums[document], -document));
            if (best.Count > count)
            {
                best.Dequeue();
            }

            if (best.Count == count && best.TryPeek(out _, out (float Score, int Earlier) last))
            {
                worst = last.Score;
            }
        }

        (int Document, float Score)[] found = new (int, float)[best.Count];
        for (int place = found.Length - 1; place >= 0; place--)
        {
            int document = best.Dequeue();
            found[place] = (document, sums[document]);
        }

        return found;
    }
}
