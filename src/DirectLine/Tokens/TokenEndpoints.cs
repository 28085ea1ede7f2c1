using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DirectLine;

/// <summary>Tokens for servers that hold the secret, and for clients that hold a token.</summary>
internal static class TokenEndpoints
{
    /// <summary>Makes a token for a conversation that is not started yet; the bot hears nothing of it.</summary>
    public static async Task<Ok<ConversationReply>> GenerateAsync(
        HttpRequest request, CallerReader callers, TokenSigner signer, CancellationToken cancellationToken)
    {
        if (callers.Read(request).Token is not null)
        {
            throw new RequestRefusedException(DirectLineError.SecretRequired);
        }

        StartRequest? asked = await RequestBody.ReadJsonAsync(request, WireJson.Default.StartRequest, cancellationToken);
        (ConversationToken claims, string token) = signer.IssueForNewConversation(
            Channels.DirectLine, UserIds.Checked(asked?.User?.Id), asked?.TrustedOrigins);
        return TypedResults.Ok(new ConversationReply(claims.ConversationId, token, signer.LifetimeInSeconds));
    }

    /// <summary>Exchanges an unexpired token for a new one with the same claims.</summary>
    public static Ok<ConversationReply> Refresh(HttpRequest request, CallerReader callers, TokenSigner signer)
    {
        (ConversationToken claims, string token) = signer.Issue(callers.ReadToken(request));
        return TypedResults.Ok(new ConversationReply(claims.ConversationId, token, signer.LifetimeInSeconds));
    }
}
