using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A person or a bot, as the channel knows them.</summary>
public class ChannelAccount(string? id = null, string? name = null)
{
    /// <summary>An account of which nothing is known yet.</summary>
    public ChannelAccount()
        : this(null)
    {
    }

    /// <summary>The channel's id of the account; unique within the channel, often different for each bot.</summary>
    public string? Id { get; set; } = id;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; } = name;

    /// <summary>One of <see cref="RoleTypes"/>; null where the channel does not say.</summary>
    public string? Role { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount(bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null)
{
    /// <summary>A conversation of which nothing is known yet.</summary>
    public ConversationAccount()
        : this(null)
    {
    }

    /// <summary>Whether more than one person may take part; null where the channel does not say.</summary>
    public bool? IsGroup { get; set; } = isGroup;

    /// <summary>What Teams calls it: <c>personal</c>, <c>groupChat</c> or <c>channel</c>; null elsewhere.</summary>
    public string? ConversationType { get; set; } = conversationType;

    /// <summary>The channel's id of the conversation.</summary>
    public string? Id { get; set; } = id;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; } = name;

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
