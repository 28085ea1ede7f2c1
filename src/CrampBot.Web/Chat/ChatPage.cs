using System.Buffers.Text;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Chat;

/// <summary>The chat page at <c>GET /</c> and the rules under which a browser runs it.</summary>
internal static class ChatPage
{
    private const int NonceBytes = 16;
    private static readonly string Html = ReadHtml();

    /// <summary>Maps <c>GET /</c>.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder routes) => routes.MapGet("/", Show);

    private static ContentHttpResult Show(HttpContext context, IOptions<ChatOptions> options)
    {
        string nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Response.Headers.ContentSecurityPolicy = PolicyFor(nonce, options.Value.TrustedOrigins);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(Html.Replace("{{nonce}}", nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    /// <summary>Only our own scripts, our own server, and styles that carry the nonce of this very page.</summary>
    private static string PolicyFor(string nonce, IReadOnlyList<string> trustedOrigins) => string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' 'nonce-{nonce}'",
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
