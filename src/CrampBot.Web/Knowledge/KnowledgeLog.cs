namespace CrampBot.Web.Knowledge;

/// <summary>What the host can report of the knowledge folder.</summary>
internal static partial class KnowledgeLog
{
    [LoggerMessage(1, LogLevel.Warning, "What was learnt from the knowledge folder cannot be kept: the next start will take seconds longer.")]
    public static partial void CannotKeepLearnt(this ILogger log, Exception exception);
}
