namespace BotRuntime.Tests.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task An_item_is_kept_as_it_was_when_it_was_written()
    {
        Note note = new() { Text = "before" };
        await WriteAsync(note);
        note.Text = "after";

        Assert.Equal("before", (await ReadAsync())?.Text);
    }

    [Fact]
    public async Task A_key_without_an_item_is_left_out() =>
        Assert.Empty(await _storage.ReadAsync(["nothing"]));

    [Fact]
    public async Task An_item_is_written_only_over_the_version_that_it_was_read_from()
    {
        await WriteAsync(new Note { Text = "first" });
        Note? mine = await ReadAsync();
        Note? theirs = await ReadAsync();
        await WriteAsync(theirs!);

        ArgumentException conflict = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(mine!));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_item_is_not_written_over_one_that_is_there()
    {
        await WriteAsync(new Note { Text = "first" });

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Note { Text = "second" }));
    }

    [Fact]
    public async Task A_star_writes_over_any_version()
    {
        await WriteAsync(new Note { Text = "first" });
        await WriteAsync(new Note { Text = "second", ETag = "*" });

        Assert.Equal("second", (await ReadAsync())?.Text);
    }

    [Fact]
    public async Task Of_several_changes_all_are_written_or_none()
    {
        await WriteAsync(new Note { Text = "first" });
        Dictionary<string, object> changes = new() { ["other"] = new Note(), ["note"] = new Note { ETag = "stale" } };

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(changes));

        Assert.Empty(await _storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task A_deleted_item_is_gone()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["note", "nothing"]);

        Assert.Null(await ReadAsync());
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note });

    private async Task<Note?> ReadAsync() =>
        (await _storage.ReadAsync(["note"])).TryGetValue("note", out object? note) ? (Note)note : null;

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
