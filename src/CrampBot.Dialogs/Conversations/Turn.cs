using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge;

namespace CrampBot.Dialogs.Conversations;

/// <summary>One message being answered: what came in, the state of the knowledge it sees, and what will be remembered.</summary>
/// <param name="context">The SDK's turn.</param>
/// <param name="knowledge">The one state of the knowledge folder that this turn sees.</param>
/// <param name="memory">What was remembered when the turn began.</param>
public sealed class Turn(ITurnContext context, KnowledgeSnapshot knowledge, ConversationMemory memory)
{
    /// <summary>The SDK's turn.</summary>
    public ITurnContext Context { get; } = context;

    /// <summary>The one state of the knowledge folder that this turn sees.</summary>
    public KnowledgeSnapshot Knowledge { get; } = knowledge;

    /// <summary>What will be remembered when the turn has ended.</summary>
    public ConversationMemory Memory { get; set; } = memory;

    /// <summary>What the person wrote, without the bot's own name; empty where the message had no text.</summary>
    public string Text { get; } = context.Activity.RemoveRecipientMention()?.Trim() ?? string.Empty;

    /// <summary>Says something. Nothing else in the bot sends a message.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public Task SayAsync(Reply reply, CancellationToken cancellationToken) =>
        Context.SendActivityAsync(ReplyRenderer.Render(reply, Knowledge.Words), cancellationToken);
}
