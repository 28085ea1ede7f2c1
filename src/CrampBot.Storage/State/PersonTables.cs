using System.Data.Common;

namespace CrampBot.Storage;

/// <summary>Deletes a person's rows from every table, within the caller's transaction.</summary>
internal static class PersonTables
{
    public static async Task DeleteAsync(DbConnection connection, Person person, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> joined = await connection.QueryAsync(
            """
            SELECT members.conversation_id FROM members JOIN conversations ON conversations.id = members.conversation_id
            WHERE members.user_id = @user AND conversations.channel_id = @channel
            """,
            row => row.GetString(0),
            cancellationToken,
            ("@user", person.UserId),
            ("@channel", person.ChannelId));

        await MissTable.DeleteAsync(connection, person, cancellationToken);
        foreach (string conversation in joined.Append(person.ConversationId).Distinct(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync("DELETE FROM activities WHERE conversation_id = @id", cancellationToken, ("@id", conversation));
            foreach (string key in person.StateKeys(conversation))
            {
                await connection.ExecuteAsync("DELETE FROM state WHERE key = @key", cancellationToken, ("@key", key));
            }

            if (conversation != person.ConversationId)
            {
                await connection.ExecuteAsync("DELETE FROM members WHERE conversation_id = @id", cancellationToken, ("@id", conversation));
                await connection.ExecuteAsync("DELETE FROM conversations WHERE id = @id", cancellationToken, ("@id", conversation));
            }
        }
    }
}
