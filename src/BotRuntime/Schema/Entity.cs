using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A fact about an activity that programs read: a type, and members that depend on it.</summary>
public class Entity
{
    /// <summary>What kind of fact it is, such as <c>mention</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The members other than <see cref="Type"/>, as JSON.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    internal bool IsMention => string.Equals(Type, "mention", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads this entity as another type: a new object; changing it does not change this entity.</summary>
    public T? GetAs<T>() => ProtocolJson.Convert<T>(this);

    /// <summary>Makes this entity say what <paramref name="obj"/> says.</summary>
    /// <param name="obj">An object whose JSON has a <c>type</c>.</param>
    public void SetAs<T>(T obj)
    {
        Entity copy = ProtocolJson.Convert<Entity>(obj) ?? throw new ArgumentNullException(nameof(obj));
        Type = copy.Type;
        Properties = copy.Properties;
    }
}

/// <summary>An entity: somebody is addressed by name in the text.</summary>
public class Mention : Entity
{
    /// <summary>A mention to be filled in.</summary>
    public Mention() => Type = "mention";

    /// <summary>Who is addressed.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The stretch of the text that is the mention, such as <c>&lt;at&gt;CrampBot&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
