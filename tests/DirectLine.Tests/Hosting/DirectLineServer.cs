using System.Text.Json;
using CrampBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DirectLine.Tests;

/// <summary>A real server on a free port with a SQLite file of its own and a clock that the test moves.</summary>
internal sealed class DirectLineServer : IAsyncDisposable
{
    public const string Secret = "a-secret-that-only-servers-know";

    private readonly WebApplication _app;
    private readonly bool _keepsFolder;

    private DirectLineServer(WebApplication app, string folder, FakeTimeProvider time, LogMessages log, bool keepsFolder)
    {
        _app = app;
        _keepsFolder = keepsFolder;
        Folder = folder;
        Time = time;
        Log = log;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>Where the database is.</summary>
    public string Folder { get; }

    /// <summary>The server's clock.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>Everything the server has logged.</summary>
    public LogMessages Log { get; }

    /// <summary>A client without credentials.</summary>
    public HttpClient Http { get; }

    public ConversationState ConversationState => _app.Services.GetRequiredService<ConversationState>();

    public TestBot Bot => _app.Services.GetRequiredService<TestBot>();

    public DirectLineAdapter Adapter => _app.Services.GetRequiredService<DirectLineAdapter>();

    /// <summary>Starts a server.</summary>
    /// <param name="settings">Settings besides the usual ones, as "Section:Name".</param>
    /// <param name="folder">An earlier server's folder, to go on with its database; null for a new one.</param>
    /// <param name="keepsFolder">Whether the folder is left for a later server.</param>
    public static async Task<DirectLineServer> StartAsync(
        Dictionary<string, string?>? settings = null, string? folder = null, bool keepsFolder = false)
    {
        folder ??= Directory.CreateTempSubdirectory("directline-").FullName;
        FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());
        LogMessages log = new();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection([new("DirectLine:Secret", Secret), new("Storage:Path", "test.db")]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddCrampBotStorage(builder.Configuration);
        builder.Services.TryAddSingleton<ConversationState>();
        builder.Services.TryAddSingleton<UserState>();
        builder.Services.AddSingleton<TestBot>();
        builder.Services.AddSingleton<IBot>(services => services.GetRequiredService<TestBot>());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        WebApplication app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new DirectLineServer(app, folder, time, log, keepsFolder);
    }

    /// <summary>Makes a token as a server with the secret does.</summary>
    public async Task<DirectLineClient> GenerateTokenAsync(string? userId = null)
    {
        Reply reply = await WithSecret().SendAsync(
            HttpMethod.Post, "/v3/directline/tokens/generate", userId is null ? null : JsonSerializer.Serialize(new { user = new { id = userId } }));
        return new DirectLineClient(Http, reply.Text("token"), reply.Text("conversationId"));
    }

    /// <summary>Starts a conversation as a person whose token was made for it.</summary>
    public async Task<DirectLineClient> StartConversationAsync(string userId = "dl_person")
    {
        DirectLineClient client = await GenerateTokenAsync(userId);
        Reply reply = await client.StartAsync();
        Assert.Equal(201, reply.Status);
        return client;
    }

    /// <summary>Starts a conversation as our own page does.</summary>
    public async Task<DirectLineClient> StartFromPageAsync()
    {
        Reply token = await new DirectLineClient(Http, null, "").SendAsync(HttpMethod.Post, "/api/chat/token");
        DirectLineClient client = new(Http, token.Text("token"), token.Text("conversationId"));
        await client.StartAsync();
        return client;
    }

    /// <summary>Takes the table of activities away.</summary>
    public async Task BreakDatabaseAsync()
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(Folder, "test.db")}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using SqliteCommand drop = new("DROP TABLE activities", connection);
        await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A client that holds the secret.</summary>
    public DirectLineClient WithSecret(string conversationId = "") => new(Http, Secret, conversationId);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_keepsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
