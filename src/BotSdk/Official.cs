using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BotSdk;

/// <summary>Reads and writes what the bot sends, receives and remembers, as JSON. With the official packages.</summary>
[SuppressMessage("Security", "CA2326", Justification = "The SDK's state needs type names; TypesOfTheBot limits them.")]
public static class BotJson
{
    private const string ETagMember = "eTag";

    private static readonly JsonSerializerSettings Protocol = new()
    {
        MaxDepth = 64,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        Converters = [new StrictText()],
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
    };

    private static readonly JsonSerializerSettings Stored = new()
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new TypesOfTheBot(),
        DateParseHandling = DateParseHandling.None,
        StringEscapeHandling = StringEscapeHandling.EscapeNonAscii,
        MaxDepth = null,
    };

    /// <summary>Reads an activity.</summary>
    /// <param name="utf8">A JSON object.</param>
    /// <returns>The activity; members that are not understood are kept.</returns>
    /// <exception cref="InvalidActivityException">It is not JSON, is nested deeper than 64 levels, or is not that of an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8)
    {
        RequireStrictJson(utf8);
        try
        {
            return JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(utf8), Protocol)
                ?? throw new InvalidActivityException("The activity is null.");
        }
        catch (JsonReaderException exception)
        {
            // The reader's own message may quote the text.
            throw new InvalidActivityException(string.Create(
                CultureInfo.InvariantCulture,
                $"The activity cannot be read at {exception.Path}, character {exception.LinePosition}."));
        }
        catch (JsonSerializationException exception)
        {
            throw new InvalidActivityException(string.Create(
                CultureInfo.InvariantCulture,
                $"The activity cannot be read at {exception.Path}, character {exception.LinePosition}."));
        }
    }

    /// <summary>Writes an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A JSON object as UTF-8.</returns>
    public static byte[] WriteActivity(Activity activity) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Protocol));

    /// <summary>Writes one item that <see cref="BotState"/> gave to <see cref="IStorage"/>.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A JSON object as UTF-8, without the ETag.</returns>
    public static byte[] WriteState(object item)
    {
        Dictionary<string, object> withoutETag = new(State(item));
        withoutETag.Remove(ETagMember);
        return Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(withoutETag, Stored));
    }

    /// <summary>Reads an item that was written by <see cref="WriteState"/>.</summary>
    /// <param name="utf8">A JSON object.</param>
    /// <returns>The item, without an ETag.</returns>
    public static object ReadState(ReadOnlySpan<byte> utf8) =>
        JsonConvert.DeserializeObject<Dictionary<string, object>>(Encoding.UTF8.GetString(utf8), Stored)
        ?? throw new JsonSerializationException("A state is not null.");

    /// <summary>The version that an item was read from.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The version; null for an item that is new.</returns>
    public static string? GetETag(object item) => State(item).TryGetValue(ETagMember, out object? eTag) ? eTag as string : null;

    /// <summary>Notes the version of an item that was read or written.</summary>
    /// <param name="item">The item.</param>
    /// <param name="eTag">The version.</param>
    public static void SetETag(object item, string eTag) => State(item)[ETagMember] = eTag;

    /// <summary>Makes content of JSON: for an attachment, a value, channel data or the body of an invoke response.</summary>
    /// <param name="json">Any JSON.</param>
    /// <returns>What the SDK writes as this JSON.</returns>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON.</exception>
    public static object ParseContent(string json)
    {
        _ = JsonElement.Parse(json); // Newtonsoft.Json reads more than JSON, and refuses the rest with an exception of its own.
        return JsonConvert.DeserializeObject<JToken>(json, Protocol)!;
    }

    /// <summary>Makes content of a JSON object that was put together here.</summary>
    /// <param name="json">The object.</param>
    /// <returns>What the SDK writes as this JSON.</returns>
    public static object ContentOf(JsonObject json) => ParseContent(json.ToJsonString());

    /// <summary>Reads content, whether it came in as JSON or was made here.</summary>
    /// <param name="content">The content of an attachment, a value or channel data.</param>
    /// <returns>The content as JSON; of the kind <see cref="JsonValueKind.Undefined"/> where there is none.</returns>
    public static JsonElement ReadContent(object? content) =>
        content is null ? default : JsonElement.Parse(JsonConvert.SerializeObject(content, Protocol));

    /// <summary>Makes an entity of JSON.</summary>
    /// <param name="json">A JSON object with a <c>type</c>.</param>
    /// <returns>The entity.</returns>
    public static Entity ParseEntity(string json) => JsonConvert.DeserializeObject<Entity>(json, Protocol)!;

    // Newtonsoft.Json reads more than JSON, and bytes and half characters that can neither be stored nor sent on.
    private static void RequireStrictJson(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw new InvalidActivityException($"The activity cannot be read at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            throw new InvalidActivityException($"The activity has half a character in the text at byte {reader.TokenStartIndex + 1}.");
        }
    }

    private static IDictionary<string, object> State(object item) =>
        item as IDictionary<string, object> ?? throw new ArgumentException("Only what a BotState keeps can be stored.", nameof(item));

    /// <summary>Refuses to read a number or a truth value as if it were text.</summary>
    private sealed class StrictText : JsonConverter<string>
    {
        public override bool CanWrite => false;

        public override string? ReadJson(JsonReader reader, Type objectType, string? existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer) =>
            reader.TokenType is JsonToken.String or JsonToken.Null ? (string?)reader.Value : throw new JsonSerializationException("Text is expected.");

        public override void WriteJson(JsonWriter writer, string? value, Newtonsoft.Json.JsonSerializer serializer) => throw new NotSupportedException();
    }

    /// <summary>Lets stored text name only types of the bot, of the SDK, and the collections and values of the platform.</summary>
    private sealed class TypesOfTheBot : DefaultSerializationBinder
    {
        private static readonly string[] Rooms = ["CrampBot.", "DirectLine.", "Microsoft.Bot."];

        private static readonly HashSet<Type> Values =
            [typeof(object), typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeSpan), typeof(Guid)];

        public override Type BindToType(string? assemblyName, string typeName)
        {
            Type type = base.BindToType(assemblyName, typeName);
            return IsKnown(type) ? type : throw new JsonSerializationException($"Stored values of the type {typeName} are not read.");
        }

        private static bool IsKnown(Type type)
        {
            if (type.IsArray)
            {
                return IsKnown(type.GetElementType()!);
            }

            string assembly = type.Assembly.GetName().Name!;
            bool isValue = type.Assembly == typeof(object).Assembly && (type.IsPrimitive || type.Namespace is "System.Collections.Generic" || Values.Contains(type));
            bool isOurs = Array.Exists(Rooms, room => assembly.StartsWith(room, StringComparison.Ordinal));
            return (isValue || isOurs || type.Assembly == typeof(JToken).Assembly) && Array.TrueForAll(type.GetGenericArguments(), IsKnown);
        }
    }
}

/// <summary>Registers the channel endpoint's services. With the official packages.</summary>
public static class BotHosting
{
    /// <summary>Adds <see cref="CloudAdapter"/>, also as <see cref="IBotFrameworkHttpAdapter"/>, with authentication from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddBotFrameworkHttpAdapter(this IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }
}
