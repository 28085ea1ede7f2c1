using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DirectLine;

/// <summary>Lets browsers call Direct Line from pages of the trusted origins.</summary>
internal static class TrustedPages
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = "DirectLine";

    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromHours(1);

    public static void AddTo(CorsOptions cors, IOptions<DirectLineOptions> options) =>
        cors.AddPolicy(Policy, policy => policy
            .WithOrigins([.. options.Value.TrustedOrigins])
            .AllowAnyHeader()
            .WithMethods("GET", "POST")
            .AllowCredentials() // The clients ask for the session id with cookies.
            .WithExposedHeaders(HeaderNames.RetryAfter)
            .SetPreflightMaxAge(PreflightLifetime));
}
