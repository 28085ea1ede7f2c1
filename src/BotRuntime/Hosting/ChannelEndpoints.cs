using Microsoft.Extensions.Configuration;

namespace BotRuntime.Hosting;

/// <summary>Where the channel service is found: the public cloud, unless the configuration keys of the SDK name another.</summary>
/// <param name="OpenIdMetadataUrl">Where the keys of the channel service are described (<c>ToBotFromChannelOpenIdMetadataUrl</c>).</param>
/// <param name="TokenIssuer">Who issues the tokens of incoming requests (<c>ToBotFromChannelTokenIssuer</c>).</param>
/// <param name="OAuthScope">What outgoing tokens are for (<c>ToChannelFromBotOAuthScope</c>).</param>
/// <param name="LoginUrl">Where outgoing tokens come from (<c>ToChannelFromBotLoginUrl</c>); the tenant's own page for a single tenant.</param>
internal sealed record ChannelEndpoints(string OpenIdMetadataUrl, string TokenIssuer, string OAuthScope, string LoginUrl)
{
    public static ChannelEndpoints Read(IConfiguration configuration, BotCredentials credentials) => new(
        configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? "https://login.botframework.com/v1/.well-known/openidconfiguration",
        configuration["ToBotFromChannelTokenIssuer"] ?? "https://api.botframework.com",
        configuration["ToChannelFromBotOAuthScope"] ?? "https://api.botframework.com",
        configuration["ToChannelFromBotLoginUrl"] ?? $"https://login.microsoftonline.com/{credentials.TenantId ?? "botframework.com"}");
}
