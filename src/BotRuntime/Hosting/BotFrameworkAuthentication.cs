using BotRuntime.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotRuntime.Hosting;

/// <summary>
/// Says whether a channel sent an activity, and lets the bot answer there. By the configuration keys <c>MicrosoftAppId</c>,
/// <c>MicrosoftAppPassword</c>, <c>MicrosoftAppType</c> and <c>MicrosoftAppTenantId</c>. Without an app id only requests from this machine are
/// taken, and answered on this machine.
/// </summary>
/// <remarks>
/// Compatible with: ConfigurationBotFrameworkAuthentication 4.23; differs: a bot without an app id is closed to the network; no skills, no
/// user tokens.
/// </remarks>
public sealed class BotFrameworkAuthentication
{
    private readonly ChannelTokenValidator? _incoming;
    private readonly OutgoingTokens? _outgoing;
    private readonly IHttpClientFactory _httpClients;

    /// <summary>Reads the configuration.</summary>
    /// <param name="httpClientFactory">Makes the clients that talk with the channel service.</param>
    /// <param name="timeProvider">The clock for tokens.</param>
    /// <param name="logger">Where a bot without an app id says so.</param>
    /// <exception cref="InvalidOperationException">A key is missing or wrong; the message names it.</exception>
    public BotFrameworkAuthentication(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        TimeProvider timeProvider,
        ILogger<BotFrameworkAuthentication> logger)
    {
        _httpClients = httpClientFactory;
        BotCredentials credentials = BotCredentials.Read(configuration);
        if (credentials.AppId is not string appId)
        {
            HostingLog.NoAppId(logger);
            return;
        }

        _incoming = new ChannelTokenValidator(appId, new SigningKeys(httpClientFactory, timeProvider, logger), timeProvider);
        _outgoing = OutgoingTokens.For(credentials, httpClientFactory);
    }

    /// <summary>Checks that a channel sent an activity.</summary>
    /// <param name="authHeader">The value of the <c>Authorization</c> header; null where there is none.</param>
    /// <param name="isFromThisMachine">Whether the request was made on this machine, and not forwarded for another.</param>
    /// <exception cref="UnauthorizedAccessException">It was not a channel that this bot belongs to. The message is for the log.</exception>
    internal Task AuthenticateAsync(Activity activity, string? authHeader, bool isFromThisMachine, CancellationToken cancellationToken)
    {
        if (_incoming is not null)
        {
            return _incoming.ValidateAsync(activity, authHeader, cancellationToken);
        }

        if (activity.ServiceUrl is not null && !IsOnThisMachine(activity.ServiceUrl))
        {
            throw new UnauthorizedAccessException("Without an app id, answers are sent to this machine only.");
        }

        return isFromThisMachine
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException("Without an app id, requests are taken from this machine only.");
    }

    /// <summary>The way to a channel's Connector service.</summary>
    /// <exception cref="InvalidOperationException">It is on another machine, and the bot has no app id or the way is not HTTPS.</exception>
    internal ConnectorClient CreateConnector(string serviceUrl)
    {
        Uri address = new(serviceUrl);
        return address.IsLoopback || (_outgoing is not null && address.Scheme == Uri.UriSchemeHttps)
            ? new ConnectorClient(_httpClients.CreateClient(ConnectorClient.HttpClientName), address, _outgoing)
            : throw new InvalidOperationException("A service URL outside this machine needs an app id and HTTPS.");
    }

    private static bool IsOnThisMachine(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out Uri? address) && address.IsLoopback;
}
