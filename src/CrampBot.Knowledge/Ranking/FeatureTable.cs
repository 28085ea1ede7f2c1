using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrampBot.Keeping;

namespace CrampBot.Knowledge.Ranking;

/// <summary>The features that a model knows, and how much each says by being rare.</summary>
internal sealed class FeatureTable
{
    [ThreadStatic]
    private static List<int>? Reused;

    private readonly FeaturePlaces _places;
    private readonly float[] _rarity;

    private FeatureTable(FeaturePlaces places, float[] rarity)
    {
        _places = places;
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
        FeaturePlaces known = new();
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
            Collect(features, example, known, counts, lastSeen, places);
            places.Sort();
            seen[example] = [.. places];
        }

        float[] rarity = [.. counts.Select(count => MathF.Log((float)seen.Length / count) + 1)];
        return (new FeatureTable(known, rarity), [.. seen.Select(own => Vector(own, rarity))]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="file">Where it was written.</param>
    public static FeatureTable Read(BinaryReader file)
    {
        int count = file.ReadInt32();
        FeaturePlaces known = new();
        foreach (ulong feature in Numbers.Read<ulong>(file, count))
        {
            known.FindOrAdd(feature);
        }

        return new FeatureTable(known, Numbers.Read<float>(file, count));
    }

    /// <summary>Writes the table.</summary>
    /// <param name="file">Where to.</param>
    public void Write(BinaryWriter file)
    {
        file.Write(Count);
        Numbers.Write(file, _places.InOrder());
        Numbers.Write(file, _rarity);
    }

    /// <summary>The features of a text that are known, each once.</summary>
    /// <param name="features">The features as read.</param>
    public SparseVector VectorOf(List<ulong> features)
    {
        List<int> places = Reused ??= [];
        places.Clear();
        foreach (ulong feature in features)
        {
            int place = _places.Find(feature);
            if (place >= 0)
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

    /// <summary>Counts the features of one example, each once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Collect(List<ulong> features, int example, FeaturePlaces known, List<int> counts, List<int> lastSeen, List<int> places)
    {
        foreach (ulong feature in CollectionsMarshal.AsSpan(features))
        {
            int place = known.FindOrAdd(feature);
            if (place == counts.Count)
            {
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
    }

    /// <summary>Rare features count more; together they are of length one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
