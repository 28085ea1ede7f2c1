using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>Makes tokens and tells genuine ones from forged ones.</summary>
/// <remarks>
/// A token is <c>header.claims.seal</c>. The claims are readable, as Web Chat looks up the user there, and laid out as in a JSON Web
/// Token so that it can; the seal is the hash of the rest under Data Protection, so only holders of the key ring can make one.
/// </remarks>
internal sealed class TokenSigner(IDataProtectionProvider protection, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private static readonly string Header = Base64Url.EncodeToString("""{"typ":"JWT","alg":"DataProtection"}"""u8);

    private readonly IDataProtector _seals = protection.CreateProtector("DirectLine.ConversationToken.v1");

    /// <summary>How long a new token is good for, in whole seconds.</summary>
    public int LifetimeInSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    /// <summary>Makes a token for a conversation that has none yet.</summary>
    public (ConversationToken Claims, string Token) IssueForNewConversation(
        string channelId, string? userId, IReadOnlyList<string>? trustedOrigins = null) =>
        Issue(new ConversationToken
        {
            ConversationId = Unguessable.Id(),
            UserId = userId,
            ChannelId = channelId,
            TrustedOrigins = trustedOrigins is { Count: > 0 } ? trustedOrigins : null,
            ExpiresAt = 0,
        });

    /// <summary>Makes a token with the same claims that is good for the whole lifetime from now.</summary>
    public (ConversationToken Claims, string Token) Issue(ConversationToken claims)
    {
        ConversationToken renewed = claims with { ExpiresAt = time.GetUtcNow().ToUnixTimeSeconds() + LifetimeInSeconds };
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(renewed, WireJson.Default.ConversationToken);
        string body = Header + "." + Base64Url.EncodeToString(json);
        return (renewed, body + "." + Base64Url.EncodeToString(_seals.Protect(Hash(body))));
    }

    /// <summary>Whether the token's time is over, and has been for longer than a grace period.</summary>
    public bool HasExpired(ConversationToken claims, TimeSpan grace = default) =>
        time.GetUtcNow() >= DateTimeOffset.FromUnixTimeSeconds(claims.ExpiresAt) + grace;

    /// <summary>Reads a token, expired or not.</summary>
    /// <returns>What it vouches for; null where it was not made here.</returns>
    public ConversationToken? Read(string token)
    {
        int end = token.LastIndexOf('.');
        int start = token.IndexOf('.', StringComparison.Ordinal);
        if (start < 0 || start == end)
        {
            return null;
        }

        try
        {
            byte[] seal = _seals.Unprotect(Base64Url.DecodeFromChars(token.AsSpan(end + 1)));
            byte[] json = Base64Url.DecodeFromChars(token.AsSpan(start + 1, end - start - 1));
            return CryptographicOperations.FixedTimeEquals(seal, Hash(token[..end]))
                ? JsonSerializer.Deserialize(json, WireJson.Default.ConversationToken)
                : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
