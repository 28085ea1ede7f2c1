using System.Numerics;
using System.Runtime.CompilerServices;

namespace CrampBot.Knowledge.Ranking;

/// <summary>Numbers features in the order in which they are first met.</summary>
/// <remarks>A hash table with open addressing: a start looks millions of features up, before the runtime would have optimised its own dictionary.</remarks>
internal sealed class FeaturePlaces
{
    private const int FirstBits = 12;
    private const int Empty = -1;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong[] _features = new ulong[1 << FirstBits];
    private int[] _places = Vacant(1 << FirstBits);
    private int _shift = 64 - FirstBits;

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The place of a feature that is known.</summary>
    /// <param name="feature">The feature.</param>
    /// <returns>Its place; negative where it is not known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ulong feature) => _places[SlotOf(feature, _features, _places, _shift)];

    /// <summary>The place of a feature, which is the next free one where it was not known.</summary>
    /// <param name="feature">The feature.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindOrAdd(ulong feature)
    {
        int slot = SlotOf(feature, _features, _places, _shift);
        if (_places[slot] != Empty)
        {
            return _places[slot];
        }

        if (2 * (Count + 1) > _places.Length)
        {
            Grow();
            slot = SlotOf(feature, _features, _places, _shift);
        }

        _features[slot] = feature;
        return _places[slot] = Count++;
    }

    /// <summary>The features by their places.</summary>
    public ulong[] InOrder()
    {
        ulong[] features = new ulong[Count];
        for (int slot = 0; slot < _places.Length; slot++)
        {
            if (_places[slot] != Empty)
            {
                features[_places[slot]] = _features[slot];
            }
        }

        return features;
    }

    private static int[] Vacant(int length)
    {
        int[] places = new int[length];
        Array.Fill(places, Empty);
        return places;
    }

    /// <summary>Where a feature is, or the vacant slot where it would be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong feature, ulong[] features, int[] places, int shift)
    {
        int slot = (int)((feature * Golden) >> shift);
        while (places[slot] != Empty && features[slot] != feature)
        {
            slot = (slot + 1) & (places.Length - 1);
        }

        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        ulong[] features = new ulong[2 * _features.Length];
        int[] places = Vacant(features.Length);
        int shift = 64 - BitOperations.Log2((uint)features.Length);
        for (int slot = 0; slot < _places.Length; slot++)
        {
            if (_places[slot] != Empty)
            {
                int moved = SlotOf(_features[slot], features, places, shift);
                (features[moved], places[moved]) = (_features[slot], _places[slot]);
            }
        }

        (_features, _places, _shift) = (features, places, shift);
    }
}
