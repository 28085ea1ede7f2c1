namespace CrampBot.Web.Bot;

/// <summary>What the bot's host can report.</summary>
internal static partial class BotLog
{
    [LoggerMessage(1, LogLevel.Warning, "What the findings reader learnt cannot be kept: the next start will take seconds longer.")]
    public static partial void CannotKeepLearnt(this ILogger log, Exception exception);
}
