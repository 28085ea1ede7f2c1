namespace CrampBot.Web.Chat;

/// <summary>Headers that every response carries, whatever it is.</summary>
internal static class SecurityHeaders
{
    /// <summary>Adds the headers; put it first in the pipeline so that error responses have them too.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
