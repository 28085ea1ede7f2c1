namespace BotRuntime.Hosting;

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
