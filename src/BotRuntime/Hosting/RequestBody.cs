using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace BotRuntime.Hosting;

/// <summary>Reads the body of a request, up to a limit.</summary>
internal static class RequestBody
{
    /// <exception cref="BadHttpRequestException">The body is larger; the status is 413.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int largest, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > largest)
            {
                throw new BadHttpRequestException("The request is too large.", StatusCodes.Status413PayloadTooLarge);
            }

            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
