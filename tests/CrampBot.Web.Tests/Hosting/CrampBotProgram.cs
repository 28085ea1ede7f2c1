using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(CrampBot.Web.Hosting.CrampBotProgram))]

namespace CrampBot.Web.Hosting;

/// <summary>The real program with a store of its own and the knowledge of this repository.</summary>
public sealed class CrampBotProgram : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crampbot-web-").FullName;

    /// <summary>Gets a response and its JSON, whatever its status.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> GetJsonAsync(string address)
    {
        HttpResponseMessage response = await CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    /// <summary>Posts JSON and gets the response and its JSON, whatever its status.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> PostJsonAsync<T>(string address, T body)
    {
        HttpResponseMessage response = await CreateClient().PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    /// <summary>Opens a chat as the page does.</summary>
    public Task<DirectLineChat> OpenChatAsync() => DirectLineChat.OpenAsync(CreateClient());

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Path", Path.Combine(_folder, "crampbot.db"));
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
