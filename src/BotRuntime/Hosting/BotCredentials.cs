using Microsoft.Extensions.Configuration;

namespace BotRuntime.Hosting;

/// <summary>Who the bot is to Azure Bot Service.</summary>
/// <param name="AppId">The id of the app registration or managed identity; null for a bot that has none and is for local use.</param>
/// <param name="Type">How the bot proves to be this app.</param>
/// <param name="Password">The client secret; null for a managed identity.</param>
/// <param name="TenantId">The organization of the app; null for a multi-tenant one.</param>
internal sealed record BotCredentials(string? AppId, BotAppType Type, string? Password, string? TenantId)
{
    /// <summary>Reads the configuration keys of the SDK.</summary>
    /// <exception cref="InvalidOperationException">A key that is needed is missing, or says something unknown; the message names it.</exception>
    public static BotCredentials Read(IConfiguration configuration)
    {
        if (Value("MicrosoftAppId") is not string appId)
        {
            return new BotCredentials(null, BotAppType.MultiTenant, null, null);
        }

        BotAppType type = Enum.TryParse(Value("MicrosoftAppType") ?? nameof(BotAppType.MultiTenant), ignoreCase: true, out BotAppType known)
            ? known
            : throw new InvalidOperationException($"MicrosoftAppType is one of {string.Join(", ", Enum.GetNames<BotAppType>())}.");
        return new BotCredentials(
            appId,
            type,
            type == BotAppType.UserAssignedMSI ? null : Required("MicrosoftAppPassword"),
            type == BotAppType.MultiTenant ? null : Required("MicrosoftAppTenantId"));

        string? Value(string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];

        string Required(string key) => Value(key) ?? throw new InvalidOperationException($"{key} is needed for MicrosoftAppType {type}.");
    }
}

/// <summary>How the bot proves to be its app: values of the configuration key <c>MicrosoftAppType</c>.</summary>
internal enum BotAppType
{
    /// <summary>By a client secret, at the Bot Framework's own tenant.</summary>
    MultiTenant,

    /// <summary>By a client secret, at the organization's tenant.</summary>
    SingleTenant,

    /// <summary>By a managed identity of the machine that it runs on; no secret.</summary>
    UserAssignedMSI,
}
