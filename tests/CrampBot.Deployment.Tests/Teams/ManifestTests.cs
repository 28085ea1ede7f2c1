using System.Text.Json.Nodes;

namespace CrampBot.Deployment.Tests.Teams;

/// <summary>The rules of the manifest schema 1.29, and our own.</summary>
public sealed class ManifestTests
{
    private static readonly string[] Scopes = ["personal", "team", "groupChat"];

    private static IEnumerable<JsonNode> Commands => Manifest.Bot["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()!)!;

    [Fact]
    public void The_schema_and_the_manifest_name_the_same_version()
    {
        string version = (string)Manifest.Json["manifestVersion"]!;

        Assert.Equal("1.29", version);
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{version}/MicrosoftTeams.schema.json", (string?)Manifest.Json["$schema"]);
    }

    [Fact]
    public void What_must_be_there_is_there() => Assert.All(
        ["version", "id", "developer", "name", "description", "icons", "accentColor"],
        field => Assert.True(Manifest.Json.ContainsKey(field), field));

    [Theory]
    [InlineData("name", "short", 30)]
    [InlineData("name", "full", 100)]
    [InlineData("description", "short", 80)]
    [InlineData("description", "full", 4000)]
    public void A_text_fits_its_field(string group, string field, int longest) =>
        Assert.InRange(((string)Manifest.Json[group]![field]!).Length, 1, longest);

    [Fact]
    public void The_description_says_that_it_is_not_a_doctor() =>
        Assert.Contains("not a doctor", (string?)Manifest.Json["description"]!["full"], StringComparison.Ordinal);

    [Fact]
    public void The_bot_is_at_home_in_personal_chats_teams_and_group_chats()
    {
        Assert.Equal(Scopes, Manifest.Bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.False((bool)Manifest.Bot["isNotificationOnly"]!);
    }

    [Fact]
    public void Bot_and_message_extension_are_one_and_the_same_app()
    {
        Assert.Equal("${{BOT_ID}}", (string?)Manifest.Bot["botId"]);
        Assert.Equal("${{BOT_ID}}", (string?)Manifest.Extension["botId"]);
        Assert.Equal("${{TEAMS_APP_ID}}", (string?)Manifest.Json["id"]);
    }

    [Fact]
    public void Each_scope_has_one_list_of_commands_that_fit_their_fields()
    {
        Assert.Equal(
            Scopes,
            Manifest.Bot["commandLists"]!.AsArray().SelectMany(list => list!["scopes"]!.AsArray()).Select(scope => (string?)scope));
        Assert.All(Manifest.Bot["commandLists"]!.AsArray(), list => Assert.InRange(list!["commands"]!.AsArray().Count, 1, 12));
        Assert.All(Commands, command =>
        {
            Assert.InRange(((string)command["title"]!).Length, 1, 128);
            Assert.InRange(((string)command["description"]!).Length, 1, 4000);
        });
    }

    [Fact]
    public void The_prompt_starters_are_those_of_the_greeting()
    {
        string words = File.ReadAllText(Path.Combine(Repository.Root, "knowledge", "en", "words", "conversation.yaml"));
        string[] starters = [.. words.Split("starters:\n")[1].Split("\n\n")[0].Split('\n').Select(line => line.Split(": ", 2)[1])];

        Assert.Equal(
            starters,
            Manifest.Bot["commandLists"]![0]!["commands"]!.AsArray()
                .Where(command => (string?)command!["type"] == "prompt")
                .Select(command => (string)command!["prompt"]!));
    }

    [Fact]
    public void The_message_extension_searches_and_lists_the_most_asked_before_anything_is_typed()
    {
        JsonNode command = Assert.Single(Manifest.Extension["commands"]!.AsArray())!;
        JsonNode parameter = Assert.Single(command["parameters"]!.AsArray())!;

        Assert.Equal("query", (string?)command["type"]);
        Assert.True((bool)command["initialRun"]!);
        Assert.InRange(((string)command["id"]!).Length, 1, 64);
        Assert.InRange(((string)command["title"]!).Length, 1, 32);
        Assert.InRange(((string)command["description"]!).Length, 1, 128);
        Assert.InRange(((string)parameter["name"]!).Length, 1, 64);
        Assert.InRange(((string)parameter["title"]!).Length, 1, 32);
        Assert.InRange(((string)parameter["description"]!).Length, 1, 128);
    }

    [Fact]
    public void Links_of_our_own_host_unfold_and_no_others()
    {
        JsonNode handler = Assert.Single(Manifest.Extension["messageHandlers"]!.AsArray())!;

        Assert.Equal("link", (string?)handler["type"]);
        Assert.Equal(["${{HOST_NAME}}"], handler["value"]!["domains"]!.AsArray().Select(domain => (string?)domain));
        Assert.Equal(["${{HOST_NAME}}"], Manifest.Json["validDomains"]!.AsArray().Select(domain => (string?)domain));
    }

    [Theory]
    [InlineData("color", 192, false)]
    [InlineData("outline", 32, true)]
    public void An_icon_has_the_size_that_Teams_asks_for(string icon, int size, bool isTransparent)
    {
        string file = Path.Combine(Manifest.Folder, (string)Manifest.Json["icons"]![icon]!);

        Assert.Equal(new PngImage(size, size, isTransparent), PngImage.Read(File.ReadAllBytes(file)));
    }

    [Fact]
    public void The_accent_is_the_colour_of_the_icon()
    {
        string icon = File.ReadAllText(Path.Combine(Repository.Root, "src", "CrampBot.Web", "wwwroot", "icon.svg"));

        Assert.Contains($"fill=\"{(string?)Manifest.Json["accentColor"]}\"", icon, StringComparison.Ordinal);
    }
}
