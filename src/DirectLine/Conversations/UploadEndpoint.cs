using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DirectLine;

/// <summary>Sending files: one as the body, or several as parts with an activity around them.</summary>
/// <remarks>
/// All parts together have at most <see cref="DirectLineOptions.LargestBody"/> bytes. They are kept within the activity as <c>data:</c>
/// addresses, so that they live and are deleted with the conversation.
/// </remarks>
internal static class UploadEndpoint
{
    /// <summary>Brings the uploaded files to the bot as one activity.</summary>
    public static async Task<Ok<SentReply>> PostAsync(
        string conversationId,
        string? userId,
        HttpRequest request,
        CallerReader callers,
        ConversationTurns turns,
        IBot bot,
        CancellationToken cancellationToken)
    {
        Caller caller = callers.Read(request);
        caller.MustOwn(conversationId);
        byte[] body = await RequestBody.ReadAsync(request, cancellationToken);
        Activity activity = await Upload.ReadAsync(request, body, cancellationToken);
        string? sender = UserIds.Checked(userId) ?? UserIds.Checked(activity.From?.Id);
        activity.From = new ChannelAccount(sender, activity.From?.Name);
        PostedActivity posted = PostedActivity.Read(BotJson.WriteActivity(activity), caller);
        return TypedResults.Ok(new SentReply(await turns.PostAsync(conversationId, posted, bot)));
    }
}
