using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>What is seen in one message, by the word at which it begins, so that a stretch is looked up without walking the message.</summary>
/// <remarks>For one thread; what <see cref="Within"/> gives is good until it is called again.</remarks>
internal sealed class SeenFeatures
{
    // For each feature number the place it last got in a message, counted on from message to message: a large table that is never cleared.
    [ThreadStatic]
    private static int[]? LastPlaces;

    [ThreadStatic]
    private static int PlacesGiven;

    private readonly (int Place, int Last)[] _features;
    private readonly int[] _starts;
    private readonly int[] _lastLook;
    private readonly int[] _found;
    private int _looks;

    /// <summary>Sorts what is seen.</summary>
    /// <param name="features">What is seen, in any order.</param>
    /// <param name="words">How many words the message has.</param>
    public SeenFeatures(List<Feature> features, int words)
    {
        _starts = new int[words + 1];
        foreach (Feature feature in features)
        {
            _starts[feature.First + 1]++;
        }

        for (int word = 0; word < words; word++)
        {
            _starts[word + 1] += _starts[word];
        }

        int[] next = [.. _starts];
        List<int> numbers = new(features.Count);
        _features = new (int, int)[features.Count];
        foreach (Feature feature in features)
        {
            _features[next[feature.First]++] = (PlaceOf(feature.Number, numbers), feature.Last);
        }

        Numbers = numbers;
        PlacesGiven += numbers.Count;
        _lastLook = new int[numbers.Count];
        _found = new int[numbers.Count];
    }

    /// <summary>The numbers of the features, each once; a feature's place in this list stands for it.</summary>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>The places of the features inside a stretch, each once.</summary>
    public ReadOnlySpan<int> Within(Span stretch)
    {
        _looks++;
        int count = 0;
        int end = _starts[stretch.End];
        for (int at = _starts[stretch.Start]; at < end; at++)
        {
            (int place, int last) = _features[at];
            if (last < stretch.End && _lastLook[place] != _looks)
            {
                _lastLook[place] = _looks;
                _found[count++] = place;
            }
        }

        return _found.AsSpan(0, count);
    }

    /// <summary>The numbers of the features inside a stretch, each once.</summary>
    public int[] NumbersWithin(Span stretch)
    {
        int[] numbers = Within(stretch).ToArray();
        for (int at = 0; at < numbers.Length; at++)
        {
            numbers[at] = Numbers[numbers[at]];
        }

        return numbers;
    }

    private static int PlaceOf(int number, List<int> numbers)
    {
        if (LastPlaces is null || PlacesGiven > int.MaxValue / 2)
        {
            LastPlaces = new int[MessageFeatures.Count];
            PlacesGiven = 1;
        }

        ref int place = ref LastPlaces[number];
        if (place < PlacesGiven)
        {
            place = PlacesGiven + numbers.Count;
            numbers.Add(number);
        }

        return place - PlacesGiven;
    }
}
