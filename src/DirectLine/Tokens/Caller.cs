namespace DirectLine;

/// <summary>Who sends a request.</summary>
/// <param name="Token">What the caller's token vouches for; null for the holder of the secret, who may use every conversation.</param>
internal sealed record Caller(ConversationToken? Token)
{
    /// <summary>Makes sure that the caller may use a conversation.</summary>
    /// <exception cref="RequestRefusedException">The caller's token is for another one, or no conversation has such an id.</exception>
    public void MustOwn(string conversationId)
    {
        if (!Unguessable.IsId(conversationId))
        {
            throw new RequestRefusedException(DirectLineError.NoConversation);
        }

        if (Token is not null && Token.ConversationId != conversationId)
        {
            throw new RequestRefusedException(DirectLineError.OtherConversation);
        }
    }
}
