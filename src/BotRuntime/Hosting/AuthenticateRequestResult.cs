using System.Security.Claims;

namespace BotRuntime.Hosting;

/// <summary>Who sent an activity.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The authentication type of a sender that was not asked for a token, because the bot has no app id.</summary>
    internal const string Anonymous = "anonymous";

    /// <summary>The sender, as its token describes it.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = new();
}
