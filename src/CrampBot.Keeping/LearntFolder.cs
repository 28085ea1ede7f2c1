using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CrampBot.Keeping;

/// <summary>Keeps what was learnt in files, so that the next start with the same content need not learn again.</summary>
/// <remarks>
/// A file is named by what it was learnt from (<see cref="LearntKey"/>) and begins with a hash of the rest of itself: another content's,
/// another version's or a damaged file is not believed. It gets its name when it is complete. It holds no word that a person of a
/// conversation typed.
/// </remarks>
/// <param name="path">The folder; created where it is missing.</param>
/// <param name="cannotKeep">Told when a file cannot be written; the program works without.</param>
public sealed class LearntFolder(string path, Action<Exception> cannotKeep)
{
    private const string Ending = ".learnt";

    /// <summary>What was learnt before from the same, or what is learnt from it now.</summary>
    /// <typeparam name="T">What is learnt.</typeparam>
    /// <param name="kind">A short name for it; a kind has one file, the last.</param>
    /// <param name="key">What it is learnt from, by <see cref="LearntKey.Of"/>.</param>
    /// <param name="read">Reads what <paramref name="write"/> wrote.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="learn">Learns.</param>
    public T Of<T>(string kind, string key, Func<BinaryReader, T> read, Action<T, BinaryWriter> write, Func<T> learn)
        where T : class
    {
        string file = Path.Combine(path, $"{kind}-{key}{Ending}");
        if (TryRead(file, read, out T? kept))
        {
            return kept;
        }

        T learnt = learn();
        try
        {
            Keep(kind, file, writer => write(learnt, writer));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            cannotKeep(exception);
        }

        return learnt;
    }

    private static bool TryRead<T>(string file, Func<BinaryReader, T> read, [NotNullWhen(true)] out T? learnt)
        where T : class
    {
        learnt = null;
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            byte[] hash = new byte[SHA256.HashSizeInBytes];
            if (stream.ReadAtLeast(hash, hash.Length, throwOnEndOfStream: false) < hash.Length || !SHA256.HashData(stream).AsSpan().SequenceEqual(hash))
            {
                return false;
            }

            stream.Position = hash.Length;
            using BinaryReader reader = new(stream);
            learnt = read(reader);
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Keep(string kind, string file, Action<BinaryWriter> write)
    {
        Directory.CreateDirectory(path);
        string unfinished = Path.Combine(path, Path.GetRandomFileName());
        using (FileStream stream = new(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            stream.Position = SHA256.HashSizeInBytes;
            using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
            {
                write(writer);
            }

            stream.Position = SHA256.HashSizeInBytes;
            byte[] hash = SHA256.HashData(stream);
            stream.Position = 0;
            stream.Write(hash);
        }

        File.Move(unfinished, file, overwrite: true);
        foreach (string old in Directory.EnumerateFiles(path, $"{kind}-*{Ending}").Where(old => old != file))
        {
            File.Delete(old);
        }
    }
}
