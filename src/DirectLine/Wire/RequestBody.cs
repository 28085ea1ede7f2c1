using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace DirectLine;

/// <summary>Reads request bodies, never more than <see cref="DirectLineOptions.LargestBody"/> bytes.</summary>
internal static class RequestBody
{
    /// <summary>Reads a body whole.</summary>
    /// <exception cref="RequestRefusedException">The body is larger than allowed.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > DirectLineOptions.LargestBody)
        {
            throw new RequestRefusedException(DirectLineError.TooLarge);
        }

        using MemoryStream body = new();
        byte[] part = new byte[8 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(part, cancellationToken)) > 0)
        {
            if (body.Length + read > DirectLineOptions.LargestBody)
            {
                throw new RequestRefusedException(DirectLineError.TooLarge);
            }

            await body.WriteAsync(part.AsMemory(0, read), cancellationToken);
        }

        return body.ToArray();
    }

    /// <summary>Reads a body that may be missing.</summary>
    /// <returns>What the body says; null where it is empty.</returns>
    /// <exception cref="RequestRefusedException">The body is too large or not what is expected.</exception>
    public static async Task<T?> ReadJsonAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        byte[] body = await ReadAsync(request, cancellationToken);
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(LoneSurrogates.Replace(body), type);
        }
        catch (JsonException)
        {
            throw new RequestRefusedException(DirectLineError.MalformedJson);
        }
    }
}
