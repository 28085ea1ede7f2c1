using System.Runtime.InteropServices;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Writes tables of numbers and reads them again, to the bit.</summary>
internal static class Floats
{
    /// <summary>Writes a table.</summary>
    public static void Write(BinaryWriter writer, float[] table) => writer.Write(MemoryMarshal.AsBytes<float>(table));

    /// <summary>Reads a table.</summary>
    /// <exception cref="EndOfStreamException">There are fewer numbers.</exception>
    public static float[] Read(BinaryReader reader, int count)
    {
        float[] table = new float[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.AsSpan()));
        return table;
    }
}
