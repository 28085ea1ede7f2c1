using System.Text.Json.Serialization;

namespace DirectLine;

/// <summary>What a token vouches for: one conversation, perhaps one person, for a time.</summary>
internal sealed record ConversationToken
{
    /// <summary>The only conversation the token opens.</summary>
    [JsonPropertyName("conv")]
    public required string ConversationId { get; init; }

    /// <summary>The person its holder speaks as; null where the holder names one in each activity.</summary>
    /// <remarks>Named <c>user</c> because Web Chat looks for it there.</remarks>
    [JsonPropertyName("user")]
    public string? UserId { get; init; }

    /// <summary>The channel the bot is told: <c>directline</c>, or <c>webchat</c> for our own page and widget.</summary>
    [JsonPropertyName("channel")]
    public required string ChannelId { get; init; }

    /// <summary>The only origins whose pages may use the token; null: all that the server trusts.</summary>
    [JsonPropertyName("origins")]
    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    /// <summary>When the token stops being good, in seconds since 1970 (UTC).</summary>
    [JsonPropertyName("exp")]
    public required long ExpiresAt { get; init; }
}
