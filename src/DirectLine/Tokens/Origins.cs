using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>Which pages may use the chat.</summary>
internal sealed class Origins(IOptions<DirectLineOptions> options)
{
    /// <summary>Makes sure that a browser's request comes from our own page or a trusted one.</summary>
    /// <remarks>
    /// A request without an origin is not from a foreign page: browsers always name it there, and programs could invent one.
    /// </remarks>
    /// <exception cref="RequestRefusedException">It comes from another page.</exception>
    public void MustBeTrusted(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        if (origin.Length > 0
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            && !options.Value.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw new RequestRefusedException(DirectLineError.UntrustedOrigin);
        }
    }
}
