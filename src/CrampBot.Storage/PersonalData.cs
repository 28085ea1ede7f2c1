namespace CrampBot.Storage;

/// <summary>Deletes what is kept of one person.</summary>
/// <remarks>
/// Everything goes: the log of every conversation the person took part in (others' words in it too), the state of those
/// conversations and the person's own, and the person's misses. Nothing is marked or moved, it is deleted, in the database's files too.
/// </remarks>
public sealed class PersonalData
{
    private readonly Database _database;

    internal PersonalData(Database database) => _database = database;

    /// <summary>Deletes what is kept of a person.</summary>
    /// <param name="channelId">The channel the person uses, as in the activity.</param>
    /// <param name="userId">The person, as in the activity's <c>from.id</c>.</param>
    /// <param name="conversationId">The conversation in which the person asks for it; it can go on afterwards, empty.</param>
    /// <param name="cancellationToken">Gives up deleting; then nothing is deleted.</param>
    /// <remarks>
    /// Within a Direct Line turn it is done when the turn is committed: what the turn writes to the person's state is dropped too, and
    /// only the request itself and the reply stay. On other channels, clear the loaded state as well, or the turn will save it again.
    /// </remarks>
    public async Task ForgetAsync(string channelId, string userId, string conversationId, CancellationToken cancellationToken)
    {
        Person person = new(channelId, userId, conversationId);
        if (HeldState.Current is { } turn)
        {
            turn.HoldForgetting(person);
            return;
        }

        await _database.WriteAsync(connection => PersonTables.DeleteAsync(connection, person, cancellationToken), cancellationToken);
        await _database.ScrubAsync(cancellationToken);
    }
}
