using Microsoft.Extensions.Logging;

namespace CrampBot.Storage;

/// <summary>What the store logs; never what it keeps.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(4001, LogLevel.Warning, "The line to other instances was lost ({Reason}); streams may lag until it is back")]
    public static partial void ListeningLost(ILogger logger, string reason);

    [LoggerMessage(
        4002,
        LogLevel.Information,
        "Deleted what was not used for {Days} days: {Conversations} conversations, {Activities} activities, {States} states, {Misses} misses")]
    public static partial void Swept(ILogger logger, int days, int conversations, int activities, int states, int misses);

    [LoggerMessage(4003, LogLevel.Error, "Old conversations could not be deleted ({ErrorType}); it will be tried again")]
    public static partial void SweepFailed(ILogger logger, Type errorType);
}
