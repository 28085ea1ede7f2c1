using BotRuntime.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Hosting;

/// <summary>Checks the token that a channel sends with an activity.</summary>
/// <remarks>
/// <para>A token counts only if it is signed by a published key that is endorsed for the activity's channel, was issued by the channel service for
/// this app, is valid now (give or take <see cref="ClockSkew"/>), and names the activity's service URL.</para>
/// <para>Source: Bot Connector authentication, "Authenticate requests from the Bot Connector service to your bot".</para>
/// </remarks>
internal sealed class ChannelTokenValidator(string appId, SigningKeys keys, TimeProvider timeProvider)
{
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The token does not count; the message says why and repeats nothing of it.</exception>
    public async Task ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        string token = authHeader?.Split(' ') is ["Bearer", string text]
            ? text
            : throw new UnauthorizedAccessException("The request has no bearer token.");
        if (activity.ChannelId is not string channel || activity.ServiceUrl is not string serviceUrl)
        {
            throw new UnauthorizedAccessException("The activity names no channel or no service URL.");
        }

        TokenValidationResult result = await ValidateAsync(token, await keys.GetAsync(cancellationToken));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The keys may have rolled over since they were fetched.
            result = await ValidateAsync(token, await keys.RefreshAsync(cancellationToken));
        }

        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException($"The token is refused: {result.Exception.GetType().Name}.");
        }

        if (result.SecurityToken.SigningKey is not JsonWebKey key || !SigningKeys.IsEndorsed(key, channel))
        {
            throw new UnauthorizedAccessException("The token is signed with a key that is not endorsed for the channel.");
        }

        if (result.ClaimsIdentity.FindFirst("serviceurl")?.Value != serviceUrl)
        {
            throw new UnauthorizedAccessException("The token is for another service URL.");
        }
    }

    private Task<TokenValidationResult> ValidateAsync(string token, IReadOnlyList<JsonWebKey> known) => Handler.ValidateTokenAsync(
        token,
        new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = appId,
            IssuerSigningKeys = known,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
        });

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        DateTime now = timeProvider.GetUtcNow().UtcDateTime;
        return expires is not null && now < expires + ClockSkew && (notBefore is null || now > notBefore - ClockSkew);
    }
}
