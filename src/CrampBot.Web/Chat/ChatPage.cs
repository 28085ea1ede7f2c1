using System.Buffers.Text;
using System.Reflection;
using System.Security.Cryptography;
using DirectLine;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Chat;

/// <summary>The chat page at <c>GET /</c> and the rules under which a browser runs it.</summary>
internal static class ChatPage
{
    private const int NonceBytes = 16;

    /// <summary>The SHA-256 of nothing: Web Chat adds one style element that is empty.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static readonly string Html = ReadHtml();

    /// <summary>Maps <c>GET /</c>.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder routes) => routes.MapGet("/", Show);

    private static ContentHttpResult Show(HttpContext context, IOptions<DirectLineOptions> options)
    {
        string nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Response.Headers.ContentSecurityPolicy = PolicyFor(nonce, options.Value.TrustedOrigins);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(Html.Replace("{{nonce}}", nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    /// <summary>Only our own scripts, our own server, and styles that carry the nonce of this very page.</summary>
    private static string PolicyFor(string nonce, IEnumerable<string> trustedOrigins) => string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' 'nonce-{nonce}' '{EmptyStyle}'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors {string.Join(' ', ["'self'", .. trustedOrigins])}",
    ]);

    private static string ReadHtml()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("chat.html")
            ?? throw new InvalidOperationException("The page chat.html is not embedded in the host.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
