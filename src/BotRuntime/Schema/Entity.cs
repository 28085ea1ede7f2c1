using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A fact about an activity that programs read: a type, and members that depend on it.</summary>
public class Entity
{
    /// <summary>An entity to be filled in.</summary>
    public Entity()
    {
    }

    /// <summary>An entity without members.</summary>
    /// <param name="type">What kind of fact it is.</param>
    public Entity(string? type = null) => Type = type;

    /// <summary>What kind of fact it is, such as <c>mention</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The members other than <see cref="Type"/>, as JSON.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Reads this entity as another type.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <returns>A new object; changing it does not change this entity.</returns>
    public T? GetAs<T>() => ProtocolJson.Convert<T>(this);

    /// <summary>Makes this entity say what <paramref name="obj"/> says.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="obj">An object whose JSON has a <c>type</c>.</param>
    public void SetAs<T>(T obj)
    {
        Entity copy = ProtocolJson.Convert<Entity>(obj) ?? throw new ArgumentNullException(nameof(obj));
        Type = copy.Type;
        Properties = copy.Properties;
    }
}
