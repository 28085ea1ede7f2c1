using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Tests.Hosting;

/// <summary>The channel service as the bot sees it: its key page, its login page and its Connector service, with keys of its own.</summary>
internal sealed class FakeChannelService(TimeProvider time) : HttpMessageHandler
{
    public const string AppId = "00000000-0000-0000-0000-00000000b07a";
    public const string Issuer = "https://api.botframework.com";
    public const string ServiceUrl = "https://smba.example/emea/";

    // Finding such numbers takes long.
    private static readonly Lazy<RSA>[] Pairs = [new(() => RSA.Create(2048)), new(() => RSA.Create(2048))];

    private readonly List<(SigningCredentials Credentials, string[] Endorsements)> _published = [];

    public List<SentRequest> Sent { get; } = [];

    public int KeyFetches { get; private set; }

    public bool KeysAreDown { get; set; }

    /// <summary>What the Connector service answers before it answers 200.</summary>
    public Queue<HttpResponseMessage> Refusals { get; } = new();

    /// <summary>A key; it counts once it is published.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="pair">Which pair of numbers it is made of, 0 or 1.</param>
    public static SigningCredentials Key(string id, int pair = 0) => new(new RsaSecurityKey(Pairs[pair].Value) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    public void Publish(SigningCredentials key, params string[] endorsements) => _published.Add((key, endorsements));

    public void Withdraw(SigningCredentials key) => _published.RemoveAll(published => published.Credentials == key);

    /// <summary>A token as the channel service issues it, unless something about it is asked to be different.</summary>
    public string Token(
        SigningCredentials? key,
        string issuer = Issuer,
        string audience = AppId,
        string serviceUrl = ServiceUrl,
        TimeSpan age = default,
        TimeSpan? lifetime = null)
    {
        DateTime issued = (time.GetUtcNow() - age).UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = issued,
            Expires = issued + (lifetime ?? TimeSpan.FromHours(1)),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = key,
        });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (request.RequestUri!.Host)
        {
            case "login.botframework.com":
                KeyFetches++;
                return KeysAreDown ? new HttpResponseMessage(HttpStatusCode.InternalServerError)
                    : request.RequestUri.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal) ? Json(new { keys = _published.Select(Describe) })
                    : Json(new { issuer = Issuer, jwks_uri = "https://login.botframework.com/v1/.well-known/keys" });
            case "login.microsoftonline.com" or "169.254.169.254":
                await NoteAsync(request, cancellationToken);
                return Json(new { token_type = "Bearer", expires_in = 3600, access_token = "bot-token", resource = Issuer });
            default:
                await NoteAsync(request, cancellationToken);
                return Refusals.TryDequeue(out HttpResponseMessage? refusal) ? refusal : Json(new { id = "sent-1" });
        }
    }

    private static object Describe((SigningCredentials Credentials, string[] Endorsements) key)
    {
        JsonWebKey published = JsonWebKeyConverter.ConvertFromRSASecurityKey((RsaSecurityKey)key.Credentials.Key);
        return new { kty = "RSA", use = "sig", kid = published.Kid, n = published.N, e = published.E, endorsements = key.Endorsements };
    }

    private static HttpResponseMessage Json(object body) => new(HttpStatusCode.OK) { Content = JsonContent.Create(body) };

    private async Task NoteAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? string.Empty : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        Sent.Add(new SentRequest($"{request.Method} {request.RequestUri!.AbsoluteUri}", request.Headers.Authorization?.ToString(), body, time.GetUtcNow()));
    }

    public sealed record SentRequest(string Line, string? Authorization, string Body, DateTimeOffset At);
}
