using System.Security.Claims;
using BotRuntime.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotRuntime.Hosting;

/// <summary>
/// Authentication by the configuration keys <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppType</c> and
/// <c>MicrosoftAppTenantId</c>. Without an app id only requests from this machine are taken, and answered on this machine.
/// </summary>
/// <remarks>Compatible with: ConfigurationBotFrameworkAuthentication 4.23; differs: a bot without an app id is closed to the network.</remarks>
public sealed class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotCredentials _credentials;
    private readonly ChannelTokenValidator? _incoming;
    private readonly OutgoingTokens? _outgoing;
    private readonly IHttpClientFactory _httpClients;

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">Where the keys are.</param>
    /// <param name="httpClientFactory">Makes the clients that talk with the channel service.</param>
    /// <param name="timeProvider">The clock for tokens.</param>
    /// <param name="logger">Where a bot without an app id says so.</param>
    /// <exception cref="InvalidOperationException">A key is missing or wrong; the message names it.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        TimeProvider timeProvider,
        ILogger<ConfigurationBotFrameworkAuthentication> logger)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _httpClients = httpClientFactory;
        _credentials = BotCredentials.Read(configuration);
        if (_credentials.AppId is not string appId)
        {
            HostingLog.NoAppId(logger);
            return;
        }

        ChannelEndpoints endpoints = ChannelEndpoints.Read(configuration, _credentials);
        SigningKeys keys = new(new Uri(endpoints.OpenIdMetadataUrl), httpClientFactory, timeProvider, logger);
        _incoming = new ChannelTokenValidator(appId, endpoints.TokenIssuer, keys, timeProvider);
        _outgoing = OutgoingTokens.For(_credentials, endpoints, httpClientFactory);
    }

    /// <inheritdoc />
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string? authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (_incoming is not null)
        {
            return new AuthenticateRequestResult { ClaimsIdentity = await _incoming.ValidateAsync(activity, authHeader, cancellationToken) };
        }

        return activity.ServiceUrl is null || IsOnThisMachine(activity.ServiceUrl)
            ? new AuthenticateRequestResult { ClaimsIdentity = new ClaimsIdentity([], AuthenticateRequestResult.Anonymous) }
            : throw new UnauthorizedAccessException("Without an app id, answers are sent to this machine only.");
    }

    internal override ClaimsIdentity OwnIdentity(string botId)
    {
        if (_credentials.AppId is null)
        {
            return new ClaimsIdentity([], AuthenticateRequestResult.Anonymous);
        }

        return botId == _credentials.AppId
            ? new ClaimsIdentity([new Claim("aud", botId), new Claim("appid", botId)])
            : throw new ArgumentException("This is not the app id of this bot.", nameof(botId));
    }

    internal override ConnectorClient CreateConnector(string serviceUrl)
    {
        bool isOnThisMachine = IsOnThisMachine(serviceUrl);
        Uri address = new(serviceUrl);
        return isOnThisMachine || (_outgoing is not null && address.Scheme == Uri.UriSchemeHttps)
            ? new ConnectorClient(_httpClients.CreateClient(ConnectorClient.HttpClientName), address, _outgoing)
            : throw new InvalidOperationException("A service URL outside this machine needs an app id and HTTPS.");
    }

    private static bool IsOnThisMachine(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out Uri? address) && address.IsLoopback;
}
