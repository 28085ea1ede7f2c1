using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>The bot's state in the database.</summary>
/// <remarks>
/// Within a Direct Line turn, writes are held back and committed with the turn's activities, and a conflict shows then. Elsewhere they
/// are made at once.
/// </remarks>
internal sealed class StateStore(Database database, TimeProvider time) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> items = [];
        HeldState? turn = HeldState.Current;
        await using DbConnection connection = await database.OpenAsync(cancellationToken);
        foreach (string key in keys)
        {
            if (turn?.Find(key) is { } own)
            {
                Add(items, key, own.Json, own.Expected);
                continue;
            }

            (byte[] Json, string ETag)? row = await StateTable.ReadAsync(connection, key, cancellationToken);
            turn?.NoteRead(key, row?.ETag);
            Add(items, key, row?.Json, row?.ETag);
        }

        return items;
    }

    /// <exception cref="ArgumentException">Outside a turn: an item was changed since it was read; nothing is written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        StateChange[] all = [.. changes.Select(change => ChangeTo(change.Key, change.Value))];
        if (HeldState.Current is { } turn)
        {
            Array.ForEach(all, turn.Hold);
            return;
        }

        try
        {
            IReadOnlyDictionary<string, string> etags = new Dictionary<string, string>();
            await database.WriteAsync(
                async connection => etags = await StateTable.ApplyAsync(connection, all, time.GetUtcNow(), cancellationToken),
                cancellationToken);
            foreach ((string key, object item) in changes)
            {
                BotJson.SetETag(item, etags[key]);
            }
        }
        catch (TurnConflictException conflict)
        {
            throw new ArgumentException(conflict.Message, nameof(changes), conflict);
        }
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        StateChange[] all = [.. keys.Select(key => new StateChange(key, Json: null, StateChange.Any))];
        if (HeldState.Current is { } turn)
        {
            Array.ForEach(all, turn.Hold);
            return Task.CompletedTask;
        }

        return database.WriteAsync(
            connection => StateTable.ApplyAsync(connection, all, time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    private static StateChange ChangeTo(string key, object item) => new(key, BotJson.WriteState(item), BotJson.GetETag(item));

    private static void Add(Dictionary<string, object> items, string key, byte[]? json, string? etag)
    {
        if (json is null)
        {
            return;
        }

        items[key] = BotJson.ReadState(json);
        if (etag is not null)
        {
            BotJson.SetETag(items[key], etag);
        }
    }
}
