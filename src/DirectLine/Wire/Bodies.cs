using System.Text.Json.Serialization;

namespace DirectLine;

/// <summary>What a client may say when it asks for a token or starts a conversation; the protocol's TokenParameters and a locale.</summary>
internal sealed record StartRequest
{
    /// <summary>The person the token is bound to, or who starts the conversation.</summary>
    public StartUser? User { get; init; }

    /// <summary>The person's language as a BCP 47 tag, such as <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The only origins whose pages may use the token; none given: all that the server trusts.</summary>
    public IReadOnlyList<string>? TrustedOrigins { get; init; }
}

/// <summary>The account in a <see cref="StartRequest"/>.</summary>
internal sealed record StartUser
{
    /// <summary>The account's id, chosen by the client.</summary>
    public string? Id { get; init; }
}

/// <summary>A conversation and the means to use it.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">A token for this conversation alone.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
/// <param name="StreamUrl">Where a WebSocket can be opened once, within 60 seconds; null where no stream was asked for.</param>
internal sealed record ConversationReply(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null);

/// <summary>The answer to a browser that asked for a token.</summary>
/// <param name="Token">A token for one conversation and one person.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The person: unguessable, so that nobody can speak as somebody else.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
internal sealed record ChatTokenReply(
    string Token,
    string ConversationId,
    string UserId,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>What a browser sends to have its conversation back.</summary>
/// <param name="Token">Its last token, valid or recently expired; null for a new conversation.</param>
internal sealed record ChatTokenRequest(string? Token);

/// <summary>The answer to an activity that was sent.</summary>
/// <param name="Id">The id the activity has in the conversation.</param>
internal sealed record SentReply(string Id);

/// <summary>The browser session that sign-in cards are bound to.</summary>
/// <param name="SessionId">Unguessable, the same for one browser session.</param>
internal sealed record SessionReply(string SessionId);
