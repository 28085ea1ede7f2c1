using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DirectLine;

/// <summary>Starting conversations and coming back to them.</summary>
internal static class ConversationEndpoints
{
    /// <summary>Starts the token's conversation, or a new one for the holder of the secret; 200 where it was started before.</summary>
    public static async Task<Results<Created<ConversationReply>, Ok<ConversationReply>>> StartAsync(
        HttpRequest request,
        CallerReader callers,
        TokenSigner signer,
        StreamTickets tickets,
        IConversationLog log,
        ConversationTurns turns,
        IBot bot,
        CancellationToken cancellationToken)
    {
        Caller caller = callers.Read(request);
        StartRequest? asked = await RequestBody.ReadJsonAsync(request, WireJson.Default.StartRequest, cancellationToken);
        string? userId = caller.Token?.UserId ?? UserIds.Checked(asked?.User?.Id);
        (ConversationToken claims, string token) = caller.Token is null
            ? signer.IssueForNewConversation(Channels.DirectLine, userId, asked?.TrustedOrigins)
            : signer.Issue(caller.Token);

        Conversation conversation = new(claims.ConversationId, claims.ChannelId, Locales.Checked(asked?.Locale));
        bool created = await log.TryCreateAsync(conversation, cancellationToken);
        if (!created)
        {
            conversation = await FindAsync(log, conversation.Id, cancellationToken);
        }

        // The stream begins here, before the greeting, so that the client sees it however late it connects.
        string streamUrl = tickets.UrlFor(request, conversation.Id, conversation.LastSequence);
        if (userId is not null)
        {
            await turns.WelcomeAsync(conversation.Id, userId, bot);
        }

        ConversationReply reply = new(conversation.Id, token, signer.LifetimeInSeconds, streamUrl);
        return created
            ? TypedResults.Created($"{DirectLineEndpoints.Root}/conversations/{conversation.Id}", reply)
            : TypedResults.Ok(reply);
    }

    /// <summary>Gives a new stream URL: from the watermark on, or without one from now on.</summary>
    public static async Task<Ok<ConversationReply>> ReconnectAsync(
        string conversationId,
        string? watermark,
        HttpRequest request,
        CallerReader callers,
        TokenSigner signer,
        StreamTickets tickets,
        IConversationLog log,
        CancellationToken cancellationToken)
    {
        Caller caller = callers.Read(request);
        caller.MustOwn(conversationId);
        Conversation conversation = await FindAsync(log, conversationId, cancellationToken);
        (_, string token) = signer.Issue(caller.Token ?? new ConversationToken
        {
            ConversationId = conversation.Id,
            ChannelId = conversation.ChannelId,
            ExpiresAt = 0,
        });
        long after = Watermarks.Read(watermark, conversation) ?? conversation.LastSequence;
        string streamUrl = tickets.UrlFor(request, conversation.Id, after);
        return TypedResults.Ok(new ConversationReply(conversation.Id, token, signer.LifetimeInSeconds, streamUrl));
    }

    /// <summary>Looks a conversation up.</summary>
    /// <exception cref="RequestRefusedException">It is not kept.</exception>
    public static async Task<Conversation> FindAsync(IConversationLog log, string conversationId, CancellationToken cancellationToken) =>
        await log.FindAsync(conversationId, cancellationToken) ?? throw new RequestRefusedException(DirectLineError.NoConversation);
}
