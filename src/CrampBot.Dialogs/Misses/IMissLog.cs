namespace CrampBot.Dialogs.Misses;

/// <summary>Collects what the bot could not answer, or not well, for those who write content.</summary>
public interface IMissLog
{
    /// <summary>Keeps a miss, masked, unless collecting is switched off or its text tells of a warning sign.</summary>
    /// <param name="context">The turn; says whose words they are, so that they can be forgotten.</param>
    /// <param name="miss">The miss, its text as the person wrote it.</param>
    /// <param name="cancellationToken">Ends the keeping.</param>
    Task RecordAsync(ITurnContext context, Miss miss, CancellationToken cancellationToken);
}
