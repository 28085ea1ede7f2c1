using System.Text;
using System.Text.Json;
using BotSdk;

namespace BotRuntime.Tests.Seam;

public sealed class BotJsonTests
{
    [Fact]
    public void An_activity_survives_a_round_trip()
    {
        const string Json = """{"type":"message","text":"calf","entities":[{"type":"crampbot/turn","kind":"answer"}],"unknown":{"x":[1,null]}}""";

        string written = Encoding.UTF8.GetString(BotJson.WriteActivity(BotJson.ReadActivity(Encoding.UTF8.GetBytes(Json))));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Json), JsonElement.Parse(written)), written);
    }

    [Theory]
    [InlineData("{", "The activity cannot be read at $, line 1, byte 2.")]
    [InlineData("""{"text":7}""", "The activity cannot be read at $.text, line 1, byte 10.")]
    [InlineData("null", "The activity is null.")]
    [InlineData("""{"text":"\ud83d"}""", "The activity has half a character in the text at byte 9.")]
    public void What_is_no_activity_is_refused_with_its_place(string json, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidActivityException>(() => BotJson.ReadActivity(Encoding.UTF8.GetBytes(json))).Message);

    [Fact]
    public void JSON_that_is_too_deep_is_refused() =>
        Assert.Throws<InvalidActivityException>(() => BotJson.ReadActivity(
            Encoding.UTF8.GetBytes("""{"value":""" + new string('[', 100) + new string(']', 100) + "}")));

    [Fact]
    public async Task A_state_survives_storage_elsewhere_with_its_version()
    {
        ElsewhereStorage storage = new();
        for (int turns = 0; turns < 3; turns++)
        {
            ConversationState state = new(storage);
            IStatePropertyAccessor<int> count = state.CreateProperty<int>("count");
            await new TestAdapter().SendTextToBotAsync("hi", async (turn, cancellationToken) =>
            {
                await count.SetAsync(turn, await count.GetAsync(turn, () => 0, cancellationToken) + 1, cancellationToken);
                await state.SaveChangesAsync(turn, false, cancellationToken);
            }, default);
        }

        Assert.Equal("""{"count":3}""", storage.Json);
        Assert.Equal([null, "1", "2"], storage.VersionsWrittenOver);
    }

    [Fact]
    public void Content_is_JSON_on_the_way_in_and_out()
    {
        Attachment attachment = new() { Content = BotJson.ParseContent("""{"type":"AdaptiveCard"}""") };

        Assert.Equal("AdaptiveCard", BotJson.ReadContent(attachment.Content).GetProperty("type").GetString());
        Assert.Equal("Calf", BotJson.ReadContent(new HeroCard { Title = "Calf" }).GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Undefined, BotJson.ReadContent(null).ValueKind);
    }

    [Fact]
    public void An_entity_is_made_of_JSON_and_read_as_JSON()
    {
        Entity entity = BotJson.ParseEntity("""{"type":"crampbot/turn","kind":"answer"}""");

        Assert.Equal("crampbot/turn", entity.Type);
        Assert.Equal("answer", BotJson.ReadContent(entity).GetProperty("kind").GetString());
    }

    /// <summary>Keeps one item as bytes, as a database does.</summary>
    private sealed class ElsewhereStorage : IStorage
    {
        private byte[]? _item;

        public string? Json => _item is null ? null : Encoding.UTF8.GetString(_item);

        public List<string?> VersionsWrittenOver { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Dictionary<string, object> found = [];
            if (_item is not null)
            {
                found[keys[0]] = BotJson.ReadState(_item);
                BotJson.SetETag(found[keys[0]], Version(VersionsWrittenOver.Count));
            }

            return Task.FromResult<IDictionary<string, object>>(found);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            object item = changes.Values.Single();
            VersionsWrittenOver.Add(BotJson.GetETag(item));
            _item = BotJson.WriteState(item);
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw new NotSupportedException("Nothing is deleted here.");

        private static string Version(int writes) => writes.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
