namespace CrampBot.Dialogs.Conversations;

/// <summary>What the bot leaves to its host.</summary>
public interface IHostServices
{
    /// <summary>Deletes what is kept of the person who speaks, at once.</summary>
    /// <param name="context">The turn in which the person asks for it.</param>
    /// <param name="cancellationToken">Ends the deleting.</param>
    Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken);

    /// <summary>The address of the page that shows the conversation's last assessment to a doctor.</summary>
    /// <param name="context">The turn.</param>
    /// <returns>The address, unguessable and for a limited time; null where the host has no public address.</returns>
    Uri? SummaryAddress(ITurnContext context);

    /// <summary>The address of the page that shows one section of the knowledge.</summary>
    /// <param name="sectionId">The section.</param>
    /// <returns>The address; null where the host has no public address.</returns>
    Uri? ArticleAddress(string sectionId);
}
