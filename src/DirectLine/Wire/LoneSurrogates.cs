using System.Buffers.Text;

namespace DirectLine;

/// <summary>Repairs JSON in which half of a character was sent, as keyboards do that cut an emoji in two.</summary>
/// <remarks>
/// JSON lets <c>"\ud83d"</c> stand alone, Unicode text does not, and a parser refuses it: the whole message would be lost for
/// half a smile. Each lone half becomes U+FFFD, the replacement character; everything else stays as it is.
/// </remarks>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Replaces, in place, every escaped surrogate that has no partner.</summary>
    /// <returns>The same array.</returns>
    public static byte[] Replace(byte[] json)
    {
        for (int at = 0; at < json.Length; at++)
        {
            if (json[at] != (byte)'\\')
            {
                continue;
            }

            char unit = EscapedUnit(json, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(json, at + EscapeLength)))
            {
                at += (2 * EscapeLength) - 1;
            }
            else if (char.IsSurrogate(unit))
            {
                "FFFD"u8.CopyTo(json.AsSpan(at + 2));
                at += EscapeLength - 1;
            }
            else
            {
                at++; // The character after a backslash is part of the escape, also where it is a backslash.
            }
        }

        return json;
    }

    private static char EscapedUnit(byte[] json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == (byte)'\\'
        && json[at + 1] == (byte)'u'
        && Utf8Parser.TryParse(json.AsSpan(at + 2, 4), out ushort unit, out int read, 'x')
        && read == 4
            ? (char)unit
            : '\0';
}
