using System.Runtime.InteropServices;

namespace CrampBot.Keeping;

/// <summary>Writes tables of numbers and reads them again, to the bit.</summary>
public static class Numbers
{
    /// <summary>Writes a table.</summary>
    /// <typeparam name="T">A kind of number.</typeparam>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    public static void Write<T>(BinaryWriter writer, T[] table)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes<T>(table));

    /// <summary>Reads a table.</summary>
    /// <typeparam name="T">A kind of number.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="count">How many numbers it has.</param>
    /// <exception cref="EndOfStreamException">There are fewer numbers.</exception>
    public static T[] Read<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        T[] table = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.AsSpan()));
        return table;
    }
}
