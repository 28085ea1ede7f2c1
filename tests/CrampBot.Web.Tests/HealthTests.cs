using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrampBot.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace CrampBot.Web;

public sealed class HealthTests(CrampBotProgram program)
{
    [Fact]
    public async Task A_program_whose_database_cannot_be_read_is_alive_but_not_ready()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("crampbot-health-");
        string file = Path.Combine(folder.FullName, "crampbot.db");
        await using (var broken = program.WithWebHostBuilder(builder => builder.UseSetting("Storage:Path", file)))
        {
            HttpClient client = broken.CreateClient();
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/health/ready")).StatusCode);

            await DropStateAsync(file);
            HttpResponseMessage ready = await GetAsync(client, "/health/ready");
            JsonElement body = await ready.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Equal("The database cannot be read (SqliteException).", body.GetProperty("checks").GetProperty("storage").GetProperty("description").GetString());
            Assert.Equal("Healthy", body.GetProperty("checks").GetProperty("knowledge").GetProperty("status").GetString());
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/health/live")).StatusCode);
        }

        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task DropStateAsync(string file)
    {
        await using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using SqliteCommand command = new("DROP TABLE state", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string address) =>
        client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
