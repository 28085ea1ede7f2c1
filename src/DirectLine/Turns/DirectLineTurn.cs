using System.Globalization;

namespace DirectLine;

/// <summary>What the bot says in one turn, kept back until the turn can be committed whole.</summary>
internal sealed class DirectLineTurn(IConversationTurn store, IConversationLog log, TimeProvider time)
{
    private readonly List<ReadOnlyMemory<byte>> _activities = [];

    /// <summary>What made the bot fail; null while it has not.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>What is to be kept, in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Activities => _activities;

    /// <summary>Whether an activity of this turn ends the conversation.</summary>
    public bool EndsConversation { get; private set; }

    /// <summary>The conversation as it was when the turn began.</summary>
    public Conversation Conversation => store.Conversation;

    /// <summary>The id of the next activity to be kept.</summary>
    public string NextId => IdOf(Conversation.Id, Conversation.LastSequence + _activities.Count + 1);

    /// <summary>The id of an activity that is kept.</summary>
    public static string IdOf(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    /// <summary>Takes the user's own activity, which comes before every reply. Typing is passed on and not kept.</summary>
    public Task EchoAsync(Activity activity, CancellationToken cancellationToken) => TakeAsync(activity, cancellationToken);

    /// <summary>Takes a reply.</summary>
    /// <returns>The id the reply has in the conversation.</returns>
    /// <remarks>Typing goes out at once, and so does what an error handler says: the turn it belongs to will not be kept.</remarks>
    public async Task<string> ReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        reply.Id = NextId;
        reply.Timestamp = time.GetUtcNow();
        if (reply.Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse))
        {
            await TakeAsync(reply, cancellationToken);
        }

        return reply.Id;
    }

    /// <summary>Notes that the bot failed: nothing it has said or stored so far is kept.</summary>
    public void Fail(Exception failure)
    {
        Failure = failure;
        EndsConversation = false;
        _activities.Clear();
        store.DiscardState();
    }

    private async Task TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Typing || Failure is not null)
        {
            activity.Id = Unguessable.Id();
            await log.ShowAsync(Conversation.Id, BotJson.WriteActivity(activity), cancellationToken);
            return;
        }

        _activities.Add(BotJson.WriteActivity(activity));
        EndsConversation |= activity.Type == ActivityTypes.EndOfConversation;
    }
}
