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
    /// <returns>The memory; a new one where there is none, or where another version of the program wrote it.</returns>
    public async Task<ConversationMemory> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        string? stored = await _accessor.GetAsync(context, () => string.Empty, cancellationToken);
        return Parse(stored);
    }

    /// <summary>Writes the memory into the state.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="memory">What to keep.</param>
    /// <param name="cancellationToken">Ends the wait for storage.</param>
    public Task WriteAsync(ITurnContext context, ConversationMemory memory, CancellationToken cancellationToken) =>
        _accessor.SetAsync(context, JsonSerializer.Serialize(memory, Json), cancellationToken);

    /// <summary>Reads a memory from JSON.</summary>
    /// <param name="json">What <see cref="WriteAsync"/> wrote, in this or another version of the program; may be empty.</param>
    /// <returns>The memory; a new one where <paramref name="json"/> is of another version.</returns>
    public static ConversationMemory Parse(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return new ConversationMemory();
        }

        using JsonDocument document = JsonDocument.Parse(json);
        bool isOurs = document.RootElement.TryGetProperty("version", out JsonElement version)
            && version.TryGetInt32(out int number)
            && number == ConversationMemory.CurrentVersion;
        return isOurs
            ? document.RootElement.Deserialize<ConversationMemory>(Json) ?? new ConversationMemory()
            : new ConversationMemory();
    }
}
