using Microsoft.Extensions.Logging;

namespace DirectLine;

/// <summary>What Direct Line logs. The messages of errors are left out: they may quote what a person typed.</summary>
internal static partial class DirectLineLog
{
    [LoggerMessage(3001, LogLevel.Error, "The bot failed in conversation {ConversationId}: {ErrorType}{StackTrace}")]
    public static partial void TurnFailed(ILogger logger, string conversationId, Type errorType, string? stackTrace);

    [LoggerMessage(3002, LogLevel.Error, "The error handler failed in conversation {ConversationId}: {ErrorType}{StackTrace}")]
    public static partial void ErrorHandlerFailed(ILogger logger, string conversationId, Type errorType, string? stackTrace);

    [LoggerMessage(3003, LogLevel.Information, "A turn in conversation {ConversationId} conflicted and runs again, attempt {Attempt}")]
    public static partial void TurnRunsAgain(ILogger logger, string conversationId, int attempt);

    [LoggerMessage(3004, LogLevel.Error, "A {Method} request failed: {ErrorType}{StackTrace}")]
    public static partial void RequestFailed(ILogger logger, string method, Type errorType, string? stackTrace);
}
