using System.Text;

namespace BotRuntime.Tests.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_key_without_an_item_is_left_out() =>
        Assert.Empty(await _storage.ReadAsync(["nothing"]));

    [Fact]
    public async Task An_item_is_written_only_over_the_version_that_it_was_read_from()
    {
        await WriteAsync(Item("1"));
        StateItem? mine = await ReadAsync();
        StateItem? theirs = await ReadAsync();
        await WriteAsync(theirs!);

        ArgumentException conflict = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(mine!));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_item_is_not_written_over_one_that_is_there()
    {
        await WriteAsync(Item("1"));

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(Item("2")));
    }

    [Fact]
    public async Task A_star_writes_over_any_version()
    {
        await WriteAsync(Item("1"));
        await WriteAsync(Item("2", "*"));

        Assert.Equal("2"u8.ToArray(), (await ReadAsync())?.Json.ToArray());
    }

    [Fact]
    public async Task Of_several_changes_all_are_written_or_none()
    {
        await WriteAsync(Item("1"));
        Dictionary<string, object> changes = new() { ["other"] = Item("1"), ["item"] = Item("2", "stale") };

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(changes));

        Assert.Empty(await _storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task A_deleted_item_is_gone()
    {
        await WriteAsync(Item("1"));
        await _storage.DeleteAsync(["item", "nothing"]);

        Assert.Null(await ReadAsync());
    }

    private static StateItem Item(string json, string? eTag = null) => new(Encoding.UTF8.GetBytes(json)) { ETag = eTag };

    private Task WriteAsync(StateItem item) => _storage.WriteAsync(new Dictionary<string, object> { ["item"] = item });

    private async Task<StateItem?> ReadAsync() => (await _storage.ReadAsync(["item"])).TryGetValue("item", out object? item) ? (StateItem)item : null;
}
