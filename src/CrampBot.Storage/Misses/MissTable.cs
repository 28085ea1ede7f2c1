using System.Data.Common;

namespace CrampBot.Storage;

/// <summary>Reads and adds misses, on the caller's connection.</summary>
internal static class MissTable
{
    public static Task AddAsync(DbConnection connection, HeldMiss held, DateTimeOffset now, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            """
            INSERT INTO misses (channel_id, user_id, kind, text, section_id, missed_at)
            VALUES (@channel, @user, @kind, @text, @section, @now)
            """,
            cancellationToken,
            ("@channel", held.ChannelId),
            ("@user", held.UserId),
            ("@kind", held.Miss.Kind),
            ("@text", held.Miss.Text),
            ("@section", held.Miss.SectionId),
            ("@now", now.ToUnixTimeMilliseconds()));

    public static Task<IReadOnlyList<KeptMiss>> ReadAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.QueryAsync(
            "SELECT kind, text, section_id FROM misses ORDER BY missed_at, text",
            row => new KeptMiss(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)),
            cancellationToken);

    public static Task DeleteAsync(DbConnection connection, Person person, CancellationToken cancellationToken) => connection.ExecuteAsync(
        "DELETE FROM misses WHERE channel_id = @channel AND user_id = @user",
        cancellationToken,
        ("@channel", person.ChannelId),
        ("@user", person.UserId));
}
