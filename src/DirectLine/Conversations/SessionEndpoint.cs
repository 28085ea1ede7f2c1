using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DirectLine;

/// <summary>The id of a browser's session, which Web Chat asks for.</summary>
internal static class SessionEndpoint
{
    private const string CookieName = "directline_session";

    /// <summary>Gives the session's id, new in a new session; the browser keeps it in a cookie until it is closed.</summary>
    public static Ok<SessionReply> Get(HttpContext context)
    {
        string? known = context.Request.Cookies[CookieName];
        string sessionId = known is not null && Unguessable.IsId(known) ? known : Unguessable.Id();
        context.Response.Cookies.Append(CookieName, sessionId, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = context.Request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax, // A page of a trusted origin is another site.
            Path = DirectLineEndpoints.Root,
        });
        return TypedResults.Ok(new SessionReply(sessionId));
    }
}
