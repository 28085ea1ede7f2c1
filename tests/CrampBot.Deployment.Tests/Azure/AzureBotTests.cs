using System.Text.Json.Nodes;

namespace CrampBot.Deployment.Tests.Azure;

public sealed class AzureBotTests
{
    [Fact]
    public void The_bot_is_reached_through_Teams_Web_Chat_and_Direct_Line() =>
        Assert.Equal(
            ["MsTeamsChannel", "WebChatChannel", "DirectLineChannel"],
            ArmTemplate.AzureBot.Of("Microsoft.BotService/botServices/channels").Select(channel => (string?)channel["properties"]!["channelName"]));

    [Fact]
    public void Direct_Line_takes_tokens_only_from_pages_of_the_bot_itself()
    {
        JsonNode site = ArmTemplate.AzureBot.Of("Microsoft.BotService/botServices/channels")
            .Select(channel => channel["properties"]!)
            .Single(channel => (string?)channel["channelName"] == "DirectLineChannel")["properties"]!["sites"]![0]!;

        Assert.True((bool)site["isSecureSiteEnabled"]!);
        Assert.False((bool)site["isV1Enabled"]!);
        Assert.Equal("[variables('origin')]", (string?)Assert.Single(site["trustedOrigins"]!.AsArray()));
    }

    [Fact]
    public void Channels_call_the_route_of_the_program_by_HTTPS()
    {
        string example = (string)ArmTemplate.AzureBot.ParameterFile["botEndpoint"]!["value"]!;
        string output = (string)ArmTemplate.BotApp.Json["outputs"]!["botEndpoint"]!["value"]!;

        Assert.Matches("^https://[^/]+/api/messages$", example);
        Assert.StartsWith("[concat('https://', ", output, StringComparison.Ordinal);
        Assert.EndsWith(", '/api/messages')]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_templates_offer_the_same_kinds_of_identity() =>
        Assert.True(JsonNode.DeepEquals(
            ArmTemplate.BotApp.Parameters["appType"]!["allowedValues"],
            ArmTemplate.AzureBot.Parameters["appType"]!["allowedValues"]));

    [Fact]
    public void What_one_template_puts_out_the_other_takes_in() =>
        Assert.Subset(
            ArmTemplate.BotApp.Json["outputs"]!.AsObject().Select(output => output.Key).ToHashSet(),
            new HashSet<string>(["appId", "botEndpoint", "UMSIName"]));
}
