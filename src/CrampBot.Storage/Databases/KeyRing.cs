using System.Data.Common;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CrampBot.Storage;

/// <summary>The keys that seal tokens, kept in the database: they outlive the process and are shared by all instances.</summary>
/// <remarks>Data Protection asks for its keys synchronously, at start and when it makes a new one, every 90 days.</remarks>
internal sealed class KeyRing(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => database.WriteAsync(
        connection => connection.ExecuteAsync(
            "INSERT INTO keys (name, xml) VALUES (@name, @xml)",
            CancellationToken.None,
            ("@name", friendlyName),
            ("@xml", element.ToString(SaveOptions.DisableFormatting))),
        CancellationToken.None).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using DbConnection connection = await database.OpenAsync(CancellationToken.None);
        return await connection.QueryAsync("SELECT xml FROM keys", row => XElement.Parse(row.GetString(0)), CancellationToken.None);
    }
}
