using System.Buffers.Binary;

namespace CrampBot.Deployment.Tests.Teams;

/// <summary>What the tests need to know of a PNG file, read from its bytes.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="HasAlpha">Whether pixels can be transparent.</param>
internal sealed record PngImage(int Width, int Height, bool HasAlpha)
{
    private const int HeaderData = 16;
    private const byte ColourWithAlpha = 6;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header.</summary>
    /// <exception cref="InvalidDataException">It is no PNG.</exception>
    public static PngImage Read(ReadOnlySpan<byte> file) =>
        file.StartsWith(Signature)
            ? new PngImage(
                BinaryPrimitives.ReadInt32BigEndian(file[HeaderData..]),
                BinaryPrimitives.ReadInt32BigEndian(file[(HeaderData + 4)..]),
                file[HeaderData + 9] == ColourWithAlpha)
            : throw new InvalidDataException("The file does not begin as a PNG does.");
}
