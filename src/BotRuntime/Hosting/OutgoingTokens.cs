using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace BotRuntime.Hosting;

/// <summary>The tokens that the bot shows to a channel's Connector service; kept until shortly before they expire.</summary>
internal sealed class OutgoingTokens
{
    public const string HttpClientName = "BotFramework.Login";

    private readonly Func<CancellationToken, Task<AuthenticationResult>> _acquire;

    private OutgoingTokens(Func<CancellationToken, Task<AuthenticationResult>> acquire) => _acquire = acquire;

    public static OutgoingTokens For(BotCredentials credentials, ChannelEndpoints endpoints, IHttpClientFactory httpClients) => credentials.Type switch
    {
        BotAppType.UserAssignedMSI => OfManagedIdentity(credentials, endpoints, httpClients),
        BotAppType.MultiTenant or BotAppType.SingleTenant => OfClientSecret(credentials, endpoints, httpClients),
        _ => throw new ArgumentOutOfRangeException(nameof(credentials)),
    };

    /// <summary>A token that is valid now.</summary>
    /// <exception cref="MsalException">There is none to be had; the code says why.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken) => (await _acquire(cancellationToken)).AccessToken;

    private static OutgoingTokens OfManagedIdentity(BotCredentials credentials, ChannelEndpoints endpoints, IHttpClientFactory httpClients)
    {
        IManagedIdentityApplication application = ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(credentials.AppId))
            .WithHttpClientFactory(new LoginClients(httpClients))
            .Build();
        return new OutgoingTokens(application.AcquireTokenForManagedIdentity(endpoints.OAuthScope).ExecuteAsync);
    }

    private static OutgoingTokens OfClientSecret(BotCredentials credentials, ChannelEndpoints endpoints, IHttpClientFactory httpClients)
    {
        IConfidentialClientApplication application = ConfidentialClientApplicationBuilder
            .Create(credentials.AppId)
            .WithClientSecret(credentials.Password)
            .WithAuthority(new Uri(endpoints.LoginUrl))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new LoginClients(httpClients))
            .Build();
        string[] scopes = [$"{endpoints.OAuthScope}/.default"];
        return new OutgoingTokens(cancellationToken => application.AcquireTokenForClient(scopes).ExecuteAsync(cancellationToken));
    }

    private sealed class LoginClients(IHttpClientFactory httpClients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClients.CreateClient(HttpClientName);
    }
}
