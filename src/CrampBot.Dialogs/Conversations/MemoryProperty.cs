using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrampBot.Dialogs.Conversations;

/// <summary>Reads and writes the memory of the conversation that a turn belongs to.</summary>
/// <remarks>
/// The memory is one string of JSON in the conversation state, so that it reads the same under either SDK and its version is
/// looked at before anything else is believed.
/// </remarks>
/// <param name="state">The conversation state; the caller saves it.</param>
public sealed class MemoryProperty(ConversationState state)
{
    private const string Name = "memory";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly IStatePropertyAccessor<string> _accessor = state.CreateProperty<string>(Name);

    /// <summary>Reads the memory.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="cancellationToken">Ends the wait for storage.</param>
    /// <returns>The memory, and whether it is ours: another version's is not believed, and a new one takes its place.</returns>
    public async Task<(ConversationMemory Memory, bool IsOurs)> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        string? stored = await _accessor.GetAsync(context, () => string.Empty, cancellationToken);
        return Parse(stored);
    }

    /// <summary>Reads the memory of a conversation outside any turn, without changing it.</summary>
    /// <param name="storage">Where the conversation state is kept.</param>
    /// <param name="channelId">The channel of the conversation.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the wait for storage.</param>
    /// <returns>The memory; null where there is none of this version.</returns>
    public static async Task<ConversationMemory?> ReadAsync(
        IStorage storage, string channelId, string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(storage);
        string key = $"{channelId}/conversations/{conversationId}";
        IDictionary<string, object> items = await storage.ReadAsync([key], cancellationToken);
        if (!items.TryGetValue(key, out object? item))
        {
            return null;
        }

        using JsonDocument state = JsonDocument.Parse(BotJson.WriteState(item));
        return state.RootElement.TryGetProperty(Name, out JsonElement memory) && Parse(memory.GetString()) is (var found, true) ? found : null;
    }

    /// <summary>Writes the memory into the state.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="memory">What to keep.</param>
    /// <param name="cancellationToken">Ends the wait for storage.</param>
    public Task WriteAsync(ITurnContext context, ConversationMemory memory, CancellationToken cancellationToken) =>
        _accessor.SetAsync(context, JsonSerializer.Serialize(memory, Json), cancellationToken);

    /// <summary>Reads a memory from JSON.</summary>
    /// <param name="json">What <see cref="WriteAsync"/> wrote, in this or another version of the program; may be empty.</param>
    /// <returns>The memory, and whether it is ours; a new one where <paramref name="json"/> is empty, of another version, or no memory that this program has names for.</returns>
    public static (ConversationMemory Memory, bool IsOurs) Parse(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return (new ConversationMemory(), true);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return IsOurs(document.RootElement) && document.RootElement.Deserialize<ConversationMemory>(Json) is { } memory
                ? (memory, true)
                : (new ConversationMemory(), false);
        }
        catch (JsonException)
        {
            return (new ConversationMemory(), false);
        }
    }

    private static bool IsOurs(JsonElement memory) => memory.ValueKind is JsonValueKind.Object
        && memory.TryGetProperty("version", out JsonElement version)
        && version.ValueKind is JsonValueKind.Number
        && version.TryGetInt32(out int number)
        && number == ConversationMemory.CurrentVersion;
}
