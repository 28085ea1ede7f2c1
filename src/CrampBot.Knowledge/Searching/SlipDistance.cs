namespace CrampBot.Knowledge.Searching;

/// <summary>How many slips of the keyboard lie between two words (optimal string alignment).</summary>
internal static class SlipDistance
{
    /// <summary>Counts letters missing, added, changed, and neighbours swapped.</summary>
    /// <param name="first">A word.</param>
    /// <param name="second">A word.</param>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int width = second.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        Span<int> beforeLast = rows[..width];
        Span<int> last = rows[width..(2 * width)];
        Span<int> current = rows[(2 * width)..];
        for (int column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= first.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column < width; column++)
            {
                int changed = first[row - 1] == second[column - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + changed);
                bool isSwapped = row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1];
                current[column] = isSwapped ? Math.Min(least, beforeLast[column - 2] + 1) : least;
            }

            Span<int> reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }

        return last[second.Length];
    }
}
