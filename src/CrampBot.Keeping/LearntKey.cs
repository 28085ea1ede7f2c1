using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace CrampBot.Keeping;

/// <summary>Names what is learnt by all that it depends on: what it is learnt from, the program that learns, and the runtime.</summary>
public static class LearntKey
{
    /// <summary>Makes a key.</summary>
    /// <param name="program">The assembly that learns.</param>
    /// <param name="write">Writes what is learnt from.</param>
    /// <returns>A hash, as letters and digits.</returns>
    public static string Of(Assembly program, Action<BinaryWriter> write)
    {
        using MemoryStream all = new();
        using BinaryWriter writer = new(all, Encoding.UTF8);
        writer.Write(program.ManifestModule.ModuleVersionId.ToByteArray());
        writer.Write(Environment.Version.ToString());
        write(writer);
        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(all.GetBuffer().AsSpan(0, (int)all.Length)));
    }
}
