using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount
{
    /// <summary>A conversation of which nothing is known yet.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>A conversation.</summary>
    /// <param name="isGroup">Whether more than one person may take part.</param>
    /// <param name="conversationType">What Teams calls it: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    /// <param name="id">The channel's id of the conversation.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="aadObjectId">The id in Microsoft Entra ID.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The organization that it belongs to.</param>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than one person may take part; null where the channel does not say.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>What Teams calls it: <c>personal</c>, <c>groupChat</c> or <c>channel</c>; null elsewhere.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The channel's id of the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The id in Microsoft Entra ID; null outside Teams.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>; null where the channel does not say.</summary>
    public string? Role { get; set; }

    /// <summary>The organization that it belongs to; null outside Teams.</summary>
    public string? TenantId { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
