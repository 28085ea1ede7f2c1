using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A person or a bot, as the channel knows them.</summary>
public class ChannelAccount
{
    /// <summary>An account of which nothing is known yet.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>An account.</summary>
    /// <param name="id">The channel's id of the account.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">The person's id in Microsoft Entra ID.</param>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's id of the account; unique within the channel, often different for each bot.</summary>
    public string? Id { get; set; }

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The person's id in Microsoft Entra ID; null outside Teams.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>; null where the channel does not say.</summary>
    public string? Role { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
