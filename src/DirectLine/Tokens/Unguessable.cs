using System.Security.Cryptography;

namespace DirectLine;

/// <summary>Ids that nobody can guess: 128 random bits.</summary>
internal static class Unguessable
{
    private const int Length = 32;

    /// <summary>A new id of 32 hexadecimal digits.</summary>
    public static string Id() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    /// <summary>Whether a text could have been made by <see cref="Id"/>.</summary>
    public static bool IsId(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A new user id with the prefix that clients know as "bound to a token".</summary>
    public static string UserId() => "dl_" + Id();
}
