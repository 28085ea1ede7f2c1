using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime;

/// <summary>Writes a member that may hold anything so that it is read back as what it was.</summary>
/// <remarks>
/// Text, truth values, lists and dictionaries are written as they are; a number comes back as <c>long</c> or <c>double</c>, as in the
/// SDK. Anything else is written as <c>{"$type":…,"$value":…}</c>, and read back only if <see cref="StateTypes"/> knows its type.
/// </remarks>
internal sealed class StateValueConverter : JsonConverter<object>
{
    private const string TypeMember = "$type";
    private const string ValueMember = "$value";
    private const string ForeignJson = "json";

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt64(out long whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => JsonSerializer.Deserialize<List<object>>(ref reader, options),
        JsonTokenType.StartObject => ReadObject(ref reader, options),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string or bool or int or long or short or byte or float or double or decimal or uint or ushort or sbyte or List<object>:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
            case IDictionary<string, object> members:
                WriteMembers(writer, members, options);
                break;
            case JsonElement:
                WriteTyped(writer, ForeignJson, value, options);
                break;
            default:
                WriteTyped(writer, StateTypes.NameOf(value.GetType()), value, options);
                break;
        }
    }

    private object? ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        Dictionary<string, object> members = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (members.Count == 0 && reader.ValueTextEquals(TypeMember))
            {
                return ReadTyped(ref reader, options);
            }

            string name = reader.GetString()!;
            reader.Read();
            members[name] = Read(ref reader, typeof(object), options)!;
        }

        return members;
    }

    private static object? ReadTyped(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        string typeName = reader.GetString() ?? throw new JsonException("A stored value has no type.");
        reader.Read();
        if (!reader.ValueTextEquals(ValueMember))
        {
            throw new JsonException("A stored value has a type and no value.");
        }

        reader.Read();
        Type type = typeName == ForeignJson ? typeof(JsonElement) : StateTypes.Find(typeName);
        object? value = JsonSerializer.Deserialize(ref reader, type, options);
        reader.Read();
        return value;
    }

    private void WriteMembers(Utf8JsonWriter writer, IDictionary<string, object> members, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in members)
        {
            if (name == TypeMember)
            {
                throw new JsonException($"A stored dictionary cannot have a member {TypeMember}.");
            }

            writer.WritePropertyName(name);
            Write(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter writer, string typeName, object value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeMember, typeName);
        writer.WritePropertyName(ValueMember);
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }
}
