using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Hosting;

/// <summary>The keys that the channel service signs with: fetched when first needed, kept for a day, fetched again for a key that is new.</summary>
/// <remarks>When they cannot be fetched again, the keys at hand go on being used.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process, and its semaphore has no wait handle to release.")]
internal sealed class SigningKeys(IHttpClientFactory httpClients, TimeProvider timeProvider, ILogger logger)
{
    public const string HttpClientName = "BotFramework.SigningKeys";

    /// <summary>How long keys are used before they are fetched again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>How long after a fetch a token with an unknown key does not cause another, so that forged tokens cannot cause many.</summary>
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromMinutes(1);

    private static readonly Uri Metadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private Fetched? _last;

    /// <summary>Whether a key may sign for a channel.</summary>
    public static bool IsEndorsed(JsonWebKey key, string channel) =>
        key.AdditionalData.TryGetValue("endorsements", out object? endorsements)
        && JsonSerializer.SerializeToElement(endorsements) is { ValueKind: JsonValueKind.Array } channels
        && channels.EnumerateArray().Any(endorsed => endorsed.ValueKind == JsonValueKind.String && endorsed.ValueEquals(channel));

    /// <summary>The keys, at most a day old.</summary>
    /// <exception cref="HttpRequestException">They were never fetched, and cannot be.</exception>
    public Task<IReadOnlyList<JsonWebKey>> GetAsync(CancellationToken cancellationToken) => GetAsync(Lifetime, cancellationToken);

    /// <summary>The keys, at most a minute old.</summary>
    public Task<IReadOnlyList<JsonWebKey>> RefreshAsync(CancellationToken cancellationToken) => GetAsync(ShortestInterval, cancellationToken);

    private async Task<IReadOnlyList<JsonWebKey>> GetAsync(TimeSpan maxAge, CancellationToken cancellationToken)
    {
        if (_last is Fetched fresh && AgeOf(fresh) < maxAge)
        {
            return fresh.Keys;
        }

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (_last is not Fetched last || AgeOf(last) >= maxAge)
            {
                _last = await FetchAsync(_last, cancellationToken);
            }

            return _last.Keys;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private TimeSpan AgeOf(Fetched fetched) => timeProvider.GetUtcNow() - fetched.At;

    private async Task<Fetched> FetchAsync(Fetched? last, CancellationToken cancellationToken)
    {
        try
        {
            using HttpClient client = httpClients.CreateClient(HttpClientName);
            using JsonDocument metadata = JsonDocument.Parse(await client.GetStringAsync(Metadata, cancellationToken));
            string keysUrl = metadata.RootElement.GetProperty("jwks_uri").GetString() ?? throw new JsonException("The metadata has no jwks_uri.");
            JsonWebKeySet set = new(await client.GetStringAsync(RequireSafe(new Uri(keysUrl)), cancellationToken));
            return new Fetched([.. set.Keys], timeProvider.GetUtcNow());
        }
        catch (Exception exception) when (last is not null && exception is HttpRequestException or JsonException or KeyNotFoundException)
        {
            HostingLog.KeysNotFetched(logger, exception);
            return last! with { At = timeProvider.GetUtcNow() };
        }
    }

    private static Uri RequireSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || url.IsLoopback
        ? url
        : throw new InvalidOperationException("Signing keys are fetched by HTTPS only.");

    private sealed record Fetched(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset At);
}
