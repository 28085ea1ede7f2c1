using Microsoft.Extensions.Logging;

namespace BotRuntime.Hosting;

/// <summary>What the channel endpoint logs; nothing of what a person or a token says.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Warning, "No MicrosoftAppId is configured: the channel endpoint takes requests from this machine only.")]
    public static partial void NoAppId(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "A request to the channel endpoint is refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Warning, "The signing keys of the channel service cannot be fetched; those at hand are used.")]
    public static partial void KeysNotFetched(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "A request to the channel endpoint is malformed: {Reason}")]
    public static partial void Malformed(ILogger logger, string reason);
}
