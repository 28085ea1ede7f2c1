using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace CrampBot.Deployment.Tests.Teams;

/// <summary>What <c>dotnet build -t:TeamsPackage</c> makes.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly Dictionary<string, string> Given = new()
    {
        ["TeamsAppId"] = "0a1b2c3d-1111-2222-3333-444455556666",
        ["TeamsBotId"] = "0a1b2c3d-7777-8888-9999-000011112222",
        ["TeamsHostName"] = "cramps.example.org",
        ["TeamsDeveloperName"] = "Example & Sons",
        ["TeamsPrivacyUrl"] = "https://example.org/privacy",
        ["TeamsTermsOfUseUrl"] = "https://example.org/terms",
        ["TeamsAppVersion"] = "2.3.4",
    };

    private readonly DirectoryInfo _artifacts = Directory.CreateTempSubdirectory("crampbot-teams-");

    public void Dispose() => _artifacts.Delete(recursive: true);

    [Fact]
    public async Task The_zip_holds_the_manifest_with_every_place_filled_and_both_icons()
    {
        (int exitCode, string output) = await MakeAsync(Given);
        Assert.True(exitCode == 0, output);

        await using ZipArchive zip = await ZipFile.OpenReadAsync(Path.Combine(_artifacts.FullName, "teams", "CrampBot.zip"));
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

        using StreamReader reader = new(await zip.GetEntry("manifest.json")!.OpenAsync());
        string text = await reader.ReadToEndAsync();
        JsonNode manifest = JsonNode.Parse(text)!;
        Assert.DoesNotContain("${{", text, StringComparison.Ordinal);
        Assert.Equal("2.3.4", (string?)manifest["version"]);
        Assert.Equal(Given["TeamsAppId"], (string?)manifest["id"]);
        Assert.Equal(Given["TeamsBotId"], (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(Given["TeamsBotId"], (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal(Given["TeamsDeveloperName"], (string?)manifest["developer"]!["name"]);
        Assert.Equal("https://cramps.example.org/", (string?)manifest["developer"]!["websiteUrl"]);
        Assert.Equal(["cramps.example.org"], manifest["validDomains"]!.AsArray().Select(domain => (string?)domain));
        Assert.Equal((string?)Manifest.Json["description"]!["full"], (string?)manifest["description"]!["full"]);
    }

    [Theory]
    [InlineData("TeamsBotId", "crampbot")]
    [InlineData("TeamsHostName", "https://cramps.example.org/")]
    [InlineData("TeamsPrivacyUrl", "http://example.org/privacy")]
    [InlineData("TeamsDeveloperName", "")]
    public async Task A_wrong_value_is_refused_by_name(string property, string value)
    {
        (int exitCode, string output) = await MakeAsync(new Dictionary<string, string>(Given) { [property] = value });

        Assert.NotEqual(0, exitCode);
        Assert.Contains(property, output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output)> MakeAsync(Dictionary<string, string> properties)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            "msbuild", Path.Combine(Repository.Root, "src", "CrampBot.Web", "CrampBot.Web.csproj"),
            "-nologo", "-nodeReuse:false", "-t:TeamsPackage", $"-p:TeamsOutput={_artifacts.FullName}/teams/",
            .. properties.Select(property => $"-p:{property.Key}={property.Value}"),
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
