using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>Runs turns: in order within a conversation, each whole, again on a conflict, each posted activity once.</summary>
internal sealed class ConversationTurns(
    DirectLineAdapter adapter,
    IConversationLog log,
    ConversationOrder order,
    TimeProvider time,
    IOptions<DirectLineOptions> options,
    ILogger<ConversationTurns> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Tells the bot of a person, unless it has been told. That it fails to greet is no reason to refuse the person.</summary>
    public Task WelcomeAsync(string conversationId, string userId, IBot bot) =>
        order.RunInOrderAsync(conversationId, () => UntilCommittedAsync(conversationId, turn => MeetAsync(turn, userId, bot)));

    /// <summary>Brings an activity to the bot, after the person who sent it.</summary>
    /// <returns>The id the activity has in the conversation; of the first, where it was posted before.</returns>
    /// <exception cref="RequestRefusedException">The conversation is gone or has ended, the bot failed, or conflicts did not cease.</exception>
    public Task<string> PostAsync(string conversationId, PostedActivity posted, IBot bot) =>
        order.RunInOrderAsync(conversationId, async () =>
            await UntilCommittedAsync(conversationId, turn => PostUnlessMeetingAsync(turn, posted, bot))
            ?? await UntilCommittedAsync(conversationId, turn => PostOnceAsync(turn, posted, bot)));

    // Whether the turn was used to tell the bot of the person.
    private async Task<bool> MeetAsync(IConversationTurn turn, string userId, IBot bot)
    {
        if (turn.Conversation.HasEnded || await turn.HasMemberAsync(userId, CancellationToken.None))
        {
            return false;
        }

        DirectLineTurn work = new(turn, log, time);
        Activity joined = MemberUpdate.Of(userId, turn.Conversation, options.Value.BotId, time.GetUtcNow());
        await RunAsync(turn, work, joined, bot, new TurnRecord { NewMember = userId });
        return true;
    }

    // Null where the turn was used to tell the bot of the person: the activity needs another one.
    private async Task<string?> PostUnlessMeetingAsync(IConversationTurn turn, PostedActivity posted, IBot bot) =>
        await MeetAsync(turn, posted.UserId, bot) ? null : await PostOnceAsync(turn, posted, bot);

    private async Task<string> PostOnceAsync(IConversationTurn turn, PostedActivity posted, IBot bot)
    {
        Conversation conversation = turn.Conversation;
        if (posted.ClientKey is not null && await turn.FindPostedAsync(posted.ClientKey, CancellationToken.None) is { } earlier)
        {
            return DirectLineTurn.IdOf(conversation.Id, earlier);
        }

        if (conversation.HasEnded)
        {
            throw new RequestRefusedException(DirectLineError.ConversationEnded);
        }

        DirectLineTurn work = new(turn, log, time);
        Activity activity = posted.ForBot(conversation, work.NextId, options.Value.BotId, time.GetUtcNow());
        await work.EchoAsync(activity, CancellationToken.None);
        string id = activity.Id ?? throw new InvalidOperationException("An activity that was taken has an id.");
        return await RunAsync(turn, work, activity, bot, new TurnRecord { ClientKey = posted.ClientKey })
            ? id
            : throw new RequestRefusedException(DirectLineError.BotFailed);
    }

    // A person who closes the page has still sent the message: nothing here is cancelled but a bot that takes too long.
    private async Task<bool> RunAsync(IConversationTurn turn, DirectLineTurn work, Activity activity, IBot bot, TurnRecord record)
    {
        using CancellationTokenSource timeout = new(options.Value.TurnTimeout, time);
        using (turn.HoldState())
        {
            await adapter.RunAsync(work, activity, bot, timeout.Token);
        }

        bool succeeded = work.Failure is null;
        await turn.CommitAsync(
            succeeded ? record with { Activities = work.Activities, EndsConversation = work.EndsConversation } : new TurnRecord(),
            CancellationToken.None);
        return succeeded;
    }

    private async Task<T> UntilCommittedAsync<T>(string conversationId, Func<IConversationTurn, Task<T>> run)
    {
        for (int attempt = 1; ; attempt++)
        {
            await using IConversationTurn turn = await log.BeginTurnAsync(conversationId, CancellationToken.None)
                ?? throw new RequestRefusedException(DirectLineError.NoConversation);
            try
            {
                return await run(turn);
            }
            catch (TurnConflictException) when (attempt < MostAttempts)
            {
                DirectLineLog.TurnRunsAgain(logger, conversationId, attempt + 1);
            }
            catch (TurnConflictException)
            {
                throw new RequestRefusedException(DirectLineError.Contended);
            }
        }
    }
}
