using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace BotRuntime.Hosting;

/// <summary>The tokens that the bot shows to a channel's Connector service; kept until shortly before they expire.</summary>
internal sealed class OutgoingTokens
{
    public const string HttpClientName = "BotFramework.Login";

    /// <summary>What the tokens are for.</summary>
    private const string Audience = "https://api.botframework.com";

    private readonly Func<CancellationToken, Task<AuthenticationResult>> _acquire;

    private OutgoingTokens(Func<CancellationToken, Task<AuthenticationResult>> acquire) => _acquire = acquire;

    public static OutgoingTokens For(BotCredentials credentials, IHttpClientFactory httpClients) => credentials.Type == BotAppType.UserAssignedMSI
        ? OfManagedIdentity(credentials, httpClients)
        : OfClientSecret(credentials, httpClients);

    /// <summary>A token that is valid now.</summary>
    /// <exception cref="MsalException">There is none to be had; the code says why.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken) => (await _acquire(cancellationToken)).AccessToken;

    private static OutgoingTokens OfManagedIdentity(BotCredentials credentials, IHttpClientFactory httpClients)
    {
        IManagedIdentityApplication application = ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(credentials.AppId))
            .WithHttpClientFactory(new LoginClients(httpClients))
            .Build();
        return new OutgoingTokens(application.AcquireTokenForManagedIdentity(Audience).ExecuteAsync);
    }

    private static OutgoingTokens OfClientSecret(BotCredentials credentials, IHttpClientFactory httpClients)
    {
        IConfidentialClientApplication application = ConfidentialClientApplicationBuilder
            .Create(credentials.AppId)
            .WithClientSecret(credentials.Password)
            .WithAuthority(new Uri($"https://login.microsoftonline.com/{credentials.TenantId ?? "botframework.com"}"))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new LoginClients(httpClients))
            .Build();
        string[] scopes = [$"{Audience}/.default"];
        return new OutgoingTokens(cancellationToken => application.AcquireTokenForClient(scopes).ExecuteAsync(cancellationToken));
    }

    private sealed class LoginClients(IHttpClientFactory httpClients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClients.CreateClient(HttpClientName);
    }
}
