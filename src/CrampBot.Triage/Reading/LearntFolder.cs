using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CrampBot.Triage.Reading;

/// <summary>Keeps what the reader learnt in a file, so that the next start with the same content need not learn again.</summary>
/// <remarks>
/// The file is named by a hash of the content and of the program, and ends with a hash of itself: another content's, another
/// version's or a damaged file is not believed. It holds no word that a person of a conversation typed.
/// </remarks>
/// <param name="path">The folder; created where it is missing.</param>
/// <param name="cannotKeep">Told when the file cannot be written; the reader works without.</param>
public sealed class LearntFolder(string path, Action<Exception> cannotKeep)
{
    private const string Ending = ".learnt";

    /// <summary>What was learnt from a content before, or what is learnt from it now.</summary>
    /// <param name="knowledge">The folder of one language with everything that is learnt from.</param>
    /// <param name="learn">Learns.</param>
    internal Learnt Of(string knowledge, Func<Learnt> learn)
    {
        string file = Path.Combine(path, $"{KeyOf(knowledge)}{Ending}");
        if (File.Exists(file) && TryRead(File.ReadAllBytes(file), out Learnt? kept))
        {
            return kept;
        }

        Learnt learnt = learn();
        try
        {
            Keep(learnt, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            cannotKeep(exception);
        }

        return learnt;
    }

    private static bool TryRead(byte[] file, [NotNullWhen(true)] out Learnt? learnt)
    {
        int length = file.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !SHA256.HashData(file.AsSpan(0, length)).AsSpan().SequenceEqual(file.AsSpan(length)))
        {
            learnt = null;
            return false;
        }

        using BinaryReader reader = new(new MemoryStream(file, 0, length));
        learnt = Learnt.Read(reader);
        return true;
    }

    private static string KeyOf(string knowledge)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(LearntFolder).Module.ModuleVersionId.ToByteArray());
        foreach (string file in Directory.EnumerateFiles(knowledge, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(knowledge, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Keep(Learnt learnt, string file)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, Encoding.UTF8, leaveOpen: true))
        {
            learnt.Write(writer);
        }

        Directory.CreateDirectory(path);
        string unfinished = Path.Combine(path, Path.GetRandomFileName());
        File.WriteAllBytes(unfinished, [.. content.ToArray(), .. SHA256.HashData(content.ToArray())]);
        File.Move(unfinished, file, overwrite: true);
        foreach (string old in Directory.EnumerateFiles(path, $"*{Ending}").Where(old => old != file))
        {
            File.Delete(old);
        }
    }
}
