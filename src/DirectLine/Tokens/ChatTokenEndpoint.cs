using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>Tokens for browsers: no secret, but only for our own page and trusted origins, and not too many.</summary>
/// <remarks>Refusals are RFC 9457 problem details, as on every route that is not Direct Line's.</remarks>
internal static class ChatTokenEndpoint
{
    /// <summary>A token bound to a new conversation and a new person, or to those of an earlier token.</summary>
    public static async Task<Results<Ok<ChatTokenReply>, ProblemHttpResult>> GetAsync(
        HttpRequest request,
        TokenSigner signer,
        Origins origins,
        TokenRate rate,
        IOptions<DirectLineOptions> options,
        CancellationToken cancellationToken)
    {
        try
        {
            origins.MustBeTrusted(request);
            rate.MustAllow(request);
            ChatTokenRequest? asked = await RequestBody.ReadJsonAsync(request, WireJson.Default.ChatTokenRequest, cancellationToken);
            ConversationToken? earlier = Resumable(asked?.Token, signer, options.Value.ResumeWindow);
            (ConversationToken claims, string token) = earlier is null
                ? signer.IssueForNewConversation(Channels.WebChat, Unguessable.UserId())
                : signer.Issue(earlier);
            return TypedResults.Ok(new ChatTokenReply(token, claims.ConversationId, claims.UserId!, signer.LifetimeInSeconds));
        }
        catch (RequestRefusedException refusal)
        {
            return TypedResults.Problem(refusal.Error.Message, statusCode: refusal.Error.Status, title: refusal.Error.Code);
        }
    }

    // A token that cannot be resumed is no error: the browser simply starts afresh.
    private static ConversationToken? Resumable(string? token, TokenSigner signer, TimeSpan window) =>
        token is not null
        && signer.Read(token) is { UserId: not null, ChannelId: Channels.WebChat } claims
        && !signer.HasExpired(claims, window)
            ? claims
            : null;
}
