using Microsoft.Extensions.Logging;

namespace CrampBot.Knowledge;

/// <summary>What the knowledge room can report.</summary>
internal static partial class KnowledgeStoreLog
{
    [LoggerMessage(1, LogLevel.Information, "The knowledge was read again: {Sections} sections.")]
    public static partial void ReadAgain(this ILogger log, int sections);

    [LoggerMessage(2, LogLevel.Error, "An edit of the knowledge was refused, the last good state goes on answering: {Fault}")]
    public static partial void EditRefused(this ILogger log, string fault);
}
