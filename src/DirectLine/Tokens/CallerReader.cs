using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>Finds out who sends a request, from its <c>Authorization</c> header.</summary>
internal sealed class CallerReader(TokenSigner signer, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The caller: the holder of the secret or of a genuine, unexpired token.</summary>
    /// <exception cref="RequestRefusedException">The caller is neither.</exception>
    public Caller Read(HttpRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        string credential = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        if (credential.Length == 0 || credential.Contains(' ', StringComparison.Ordinal))
        {
            throw new RequestRefusedException(DirectLineError.NoCredentials);
        }

        if (IsSecret(credential))
        {
            return new Caller(Token: null);
        }

        ConversationToken token = signer.Read(credential) ?? throw new RequestRefusedException(DirectLineError.NotAuthorized);
        if (signer.HasExpired(token))
        {
            throw new RequestRefusedException(DirectLineError.TokenExpired);
        }

        if (token.TrustedOrigins is { } trusted && request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !trusted.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw new RequestRefusedException(DirectLineError.UntrustedOrigin);
        }

        return new Caller(token);
    }

    /// <summary>The caller, who must be the holder of a token.</summary>
    /// <exception cref="RequestRefusedException">The caller is not.</exception>
    public ConversationToken ReadToken(HttpRequest request) =>
        Read(request).Token ?? throw new RequestRefusedException(DirectLineError.NotAuthorized);

    private bool IsSecret(string credential) =>
        options.Value.Secret is { Length: > 0 } secret
        && CryptographicOperations.FixedTimeEquals(Hash(credential), Hash(secret));

    // Hashed first, so that the time taken does not tell the secret's length either.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
