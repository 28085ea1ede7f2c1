namespace CrampBot.Triage.Reading.Words;

/// <summary>How many slips (a letter missing, added, wrong, or two swapped) turn one word into another.</summary>
internal static class EditDistance
{
    /// <summary>The slips between two words, or <paramref name="limit"/> when there are that many or more.</summary>
    /// <param name="one">A word of up to 24 letters.</param>
    /// <param name="other">The other word, of up to 30 letters.</param>
    /// <param name="limit">From where on counting is of no use.</param>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit)
        {
            return limit;
        }

        Span<int> rows = stackalloc int[3 * (other.Length + 1)];
        Span<int> beforeLast = rows[..(other.Length + 1)];
        Span<int> last = rows.Slice(other.Length + 1, other.Length + 1);
        Span<int> current = rows[(2 * (other.Length + 1))..];
        for (int column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= other.Length; column++)
            {
                int cost = one[row - 1] == other[column - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(current[column - 1] + 1, last[column] + 1), last[column - 1] + cost);
                bool swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
                current[column] = swapped ? Math.Min(least, beforeLast[column - 2] + 1) : least;
            }

            Span<int> recycled = beforeLast;
            beforeLast = last;
            last = current;
            current = recycled;
        }

        return Math.Min(last[other.Length], limit);
    }
}
