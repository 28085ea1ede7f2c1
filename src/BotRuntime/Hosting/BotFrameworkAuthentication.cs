using System.Security.Claims;
using BotRuntime.Schema;

namespace BotRuntime.Hosting;

/// <summary>Says who sent an activity, and lets the bot answer there.</summary>
/// <remarks>Compatible with: BotFrameworkAuthentication 4.23; differs: not for derivation outside this assembly, no skills, no user tokens.</remarks>
public abstract class BotFrameworkAuthentication
{
    private protected BotFrameworkAuthentication()
    {
    }

    /// <summary>Checks that a channel sent an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The value of the <c>Authorization</c> header; null where there is none.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>Who sent it.</returns>
    /// <exception cref="UnauthorizedAccessException">It was not a channel that this bot belongs to. The message is for the log.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string? authHeader,
        CancellationToken cancellationToken);

    /// <summary>The identity in whose name the bot begins a conversation.</summary>
    /// <exception cref="ArgumentException"><paramref name="botId"/> is not this bot's app id.</exception>
    internal abstract ClaimsIdentity OwnIdentity(string botId);

    /// <summary>The way to a channel's Connector service.</summary>
    internal abstract ConnectorClient CreateConnector(string serviceUrl);
}
