using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotRuntime;

/// <summary>A state during one turn: JSON as it was stored, and objects where somebody asked for them.</summary>
internal sealed class LoadedState
{
    private readonly Dictionary<string, Property> _properties = [];
    private StateItem? _stored;

    public LoadedState(StateItem? stored)
    {
        _stored = stored;
        if (stored is not null)
        {
            ReadMembers(stored.Json);
        }
    }

    public bool TryGet<T>(string name, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!_properties.TryGetValue(name, out Property? property))
        {
            return false;
        }

        if (property.Value is T known)
        {
            value = known;
            return true;
        }

        value = JsonSerializer.Deserialize<T>(property.ToJson().Span, StateJson.Options);
        if (value is null)
        {
            return false;
        }

        _properties[name] = new Property(default, value, typeof(T));
        return true;
    }

    public void Set<T>(string name, T value) => _properties[name] = new Property(default, value, typeof(T));

    public void Remove(string name) => _properties.Remove(name);

    /// <summary>The state to be written; null if it is the same as the one stored.</summary>
    public StateItem? Changes(bool force)
    {
        ReadOnlySpan<byte> json = StateWriter.Write(WriteMembers);
        bool unchanged = _stored is null ? _properties.Count == 0 : _stored.Json.Span.SequenceEqual(json);
        return unchanged && !force ? null : new StateItem(json.ToArray()) { ETag = _stored?.ETag };
    }

    public void Saved(StateItem item) => _stored = item;

    private void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string name, Property property) in _properties)
        {
            writer.WritePropertyName(name);
            property.Write(writer);
        }

        writer.WriteEndObject();
    }

    private void ReadMembers(ReadOnlyMemory<byte> json)
    {
        Utf8JsonReader reader = new(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            _properties[name] = new Property(json[start..(int)reader.BytesConsumed], null, null);
        }
    }

    private sealed record Property(ReadOnlyMemory<byte> Json, object? Value, Type? Type)
    {
        public ReadOnlyMemory<byte> ToJson() => Type is null ? Json : JsonSerializer.SerializeToUtf8Bytes(Value, Type, StateJson.Options);

        public void Write(Utf8JsonWriter writer)
        {
            if (Type is null)
            {
                writer.WriteRawValue(Json.Span, skipInputValidation: true);
            }
            else
            {
                JsonSerializer.Serialize(writer, Value, Type, StateJson.Options);
            }
        }
    }
}
