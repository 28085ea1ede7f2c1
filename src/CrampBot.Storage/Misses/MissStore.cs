using System.Data.Common;

namespace CrampBot.Storage;

/// <summary>Keeps questions that could not be answered well until somebody has read them, at most as long as state.</summary>
/// <remarks>Whose they are is kept beside them for one reason: <see cref="PersonalData.ForgetAsync"/> deletes them with the rest.</remarks>
public sealed class MissStore
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal MissStore(Database database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    /// <summary>Keeps a miss; within a Direct Line turn when the turn is committed.</summary>
    /// <param name="channelId">The channel the person uses, as in the activity.</param>
    /// <param name="userId">The person, as in the activity's <c>from.id</c>.</param>
    /// <param name="miss">The miss, its text masked.</param>
    /// <param name="cancellationToken">Gives up keeping it.</param>
    public Task AddAsync(string channelId, string userId, KeptMiss miss, CancellationToken cancellationToken)
    {
        HeldMiss held = new(channelId, userId, miss);
        if (HeldState.Current is { } turn)
        {
            turn.HoldMiss(held);
            return Task.CompletedTask;
        }

        return _database.WriteAsync(connection => MissTable.AddAsync(connection, held, _time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    /// <summary>Everything that is kept, oldest first, without saying whose it is.</summary>
    /// <param name="cancellationToken">Gives up reading.</param>
    public async Task<IReadOnlyList<KeptMiss>> ReadAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = await _database.OpenAsync(cancellationToken);
        return await MissTable.ReadAsync(connection, cancellationToken);
    }
}
