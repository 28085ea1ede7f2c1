namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Orders examples anew for each round of learning, the same way every time the program starts.</summary>
/// <param name="count">How many examples there are.</param>
internal sealed class Shuffle(int count)
{
    private readonly int[] _order = [.. Enumerable.Range(0, count)];
    private uint _state = 1;

    /// <summary>The next order.</summary>
    public IReadOnlyList<int> Next()
    {
        for (int last = _order.Length - 1; last > 0; last--)
        {
            _state = (_state * 1664525) + 1013904223;
            int other = (int)((_state >> 8) % (uint)(last + 1));
            (_order[last], _order[other]) = (_order[other], _order[last]);
        }

        return _order;
    }
}
