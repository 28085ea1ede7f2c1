using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DirectLine;

/// <summary>Sending activities and polling for them.</summary>
internal static class ActivityEndpoints
{
    /// <summary>Brings an activity to the bot; answers when the bot is done.</summary>
    public static async Task<Ok<SentReply>> PostAsync(
        string conversationId,
        HttpRequest request,
        CallerReader callers,
        ConversationTurns turns,
        IBot bot,
        CancellationToken cancellationToken)
    {
        Caller caller = callers.Read(request);
        caller.MustOwn(conversationId);
        PostedActivity posted = PostedActivity.Read(await RequestBody.ReadAsync(request, cancellationToken), caller);
        return TypedResults.Ok(new SentReply(await turns.PostAsync(conversationId, posted, bot)));
    }

    /// <summary>Gives the activities after the watermark, at most one set of them.</summary>
    public static async Task<FileContentHttpResult> PollAsync(
        string conversationId,
        string? watermark,
        HttpRequest request,
        CallerReader callers,
        IConversationLog log,
        CancellationToken cancellationToken)
    {
        callers.Read(request).MustOwn(conversationId);
        Conversation conversation = await ConversationEndpoints.FindAsync(log, conversationId, cancellationToken);
        long after = Watermarks.Read(watermark, conversation) ?? 0;
        IReadOnlyList<LoggedActivity> activities = await log.ReadAsync(conversationId, after, ActivitySets.Largest, cancellationToken);
        long seen = activities.Count > 0 ? activities[^1].Sequence : after;
        return TypedResults.Bytes(ActivitySets.Of(activities, seen), "application/json; charset=utf-8");
    }
}
