using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CrampBot.Knowledge;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web.Hosting;

/// <summary>The program while somebody edits a copy of the knowledge of this repository.</summary>
public sealed class ContentSwapTests : IDisposable
{
    private const string Offered = "growing-pains";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crampbot-swap-");

    private string Knowledge => Path.Combine(_folder.FullName, "en");

    [Fact]
    public async Task An_edit_that_takes_away_a_section_which_the_triage_offers_is_refused_and_the_old_content_stays()
    {
        await using WebApplicationFactory<Program> program = Program();
        HttpClient http = program.CreateClient();
        Assert.Equal("Healthy", (await KnowledgeAsync(http)).GetProperty("status").GetString());

        foreach (string file in ContentBesideTriage())
        {
            string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, text.Replace(Offered, "pains-of-growing", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        string? why = await FaultAsync(program, http);
        Assert.Contains($"triage/dispositions.yaml(0): The advice offers the section \"{Offered}\", which is not there.", why, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri($"/articles/{Offered}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task An_edit_that_takes_away_words_of_the_bot_is_refused()
    {
        await using WebApplicationFactory<Program> program = Program();
        HttpClient http = program.CreateClient();
        string words = Path.Combine(Knowledge, "words", "conversation.yaml");

        string text = await File.ReadAllTextAsync(words, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(words, text.Replace("  turnFailed:", "  turnBroke:", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains("There are no words under", await FaultAsync(program, http), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private WebApplicationFactory<Program> Program()
    {
        WebApplicationFactory<Program> program = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Development")
            .UseSetting("Storage:Path", Path.Combine(_folder.FullName, "crampbot.db"))
            .UseSetting("Knowledge:Folder", Knowledge));
        Copy(Path.Combine(Root(), "knowledge", "en"), Knowledge);
        return program;
    }

    private IEnumerable<string> ContentBesideTriage() => Directory.EnumerateFiles(Knowledge, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Path.Combine(Knowledge, "triage"), StringComparison.Ordinal) && File.ReadAllText(file).Contains(Offered, StringComparison.Ordinal));

    /// <summary>Waits until the edit was read; why it was refused, null where it was taken.</summary>
    private static async Task<string?> FaultAsync(WebApplicationFactory<Program> program, HttpClient http)
    {
        KnowledgeStore store = program.Services.GetRequiredService<KnowledgeStore>();
        KnowledgeSnapshot before = store.Current;
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (store.Faults.Count == 0 && store.Current == before)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        return (await KnowledgeAsync(http)).GetProperty("description").GetString();
    }

    private static async Task<JsonElement> KnowledgeAsync(HttpClient http) =>
        (await http.GetFromJsonAsync<JsonElement>("/health/ready", TestContext.Current.CancellationToken)).GetProperty("checks").GetProperty("knowledge");

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
