using System.Runtime.InteropServices;

namespace CrampBot.Knowledge.Ranking;

/// <summary>The features that a model knows, and how much each says by being rare.</summary>
internal sealed class FeatureTable
{
    [ThreadStatic]
    private static List<int>? Reused;

    private readonly Dictionary<ulong, int> _placeOf;
    private readonly float[] _rarity;

    private FeatureTable(Dictionary<ulong, int> placeOf, float[] rarity)
    {
        _placeOf = placeOf;
        _rarity = rarity;
    }

    /// <summary>How many features are known.</summary>
    public int Count => _rarity.Length;

    /// <summary>Collects the features of examples.</summary>
    /// <param name="reader">Reads them.</param>
    /// <param name="examples">The examples.</param>
    /// <returns>The table, and the features of each example.</returns>
    public static (FeatureTable Table, SparseVector[] Vectors) Of(FeatureReader reader, IReadOnlyList<Example> examples)
    {
        Dictionary<ulong, int> placeOf = [];
        List<int> counts = [];
        List<int> lastSeen = [];
        List<ulong> features = [];
        List<int> places = [];
        int[][] seen = new int[examples.Count][];
        for (int example = 0; example < seen.Length; example++)
        {
            features.Clear();
            places.Clear();
            reader.Read(examples[example].Normal, features);
            foreach (ulong feature in features)
            {
                ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(placeOf, feature, out bool isKnown);
                if (!isKnown)
                {
                    place = counts.Count;
                    counts.Add(0);
                    lastSeen.Add(-1);
                }

                if (lastSeen[place] != example)
                {
                    lastSeen[place] = example;
                    counts[place]++;
                    places.Add(place);
                }
            }

            places.Sort();
            seen[example] = [.. places];
        }

        float[] rarity = [.. counts.Select(count => MathF.Log((float)seen.Length / count) + 1)];
        return (new FeatureTable(placeOf, rarity), [.. seen.Select(own => Vector(own, rarity))]);
    }

    /// <summary>The features of a text that are known, each once.</summary>
    /// <param name="features">The features as read.</param>
    public SparseVector VectorOf(List<ulong> features)
    {
        List<int> places = Reused ??= [];
        places.Clear();
        foreach (ulong feature in features)
        {
            if (_placeOf.TryGetValue(feature, out int place))
            {
                places.Add(place);
            }
        }

        places.Sort();
        int distinct = 0;
        Span<int> sorted = CollectionsMarshal.AsSpan(places);
        foreach (int place in sorted)
        {
            if (distinct == 0 || sorted[distinct - 1] != place)
            {
                sorted[distinct++] = place;
            }
        }

        return Vector(sorted[..distinct].ToArray(), _rarity);
    }

    /// <summary>Rare features count more; together they are of length one.</summary>
    private static SparseVector Vector(int[] places, float[] rarity)
    {
        float[] values = new float[places.Length];
        float squares = 0;
        for (int index = 0; index < places.Length; index++)
        {
            values[index] = rarity[places[index]];
            squares += values[index] * values[index];
        }

        float length = MathF.Sqrt(squares);
        foreach (ref float value in values.AsSpan())
        {
            value /= length;
        }

        return new SparseVector(places, values);
    }
}
