using System.Text.Json;

namespace DirectLine.Tests;

/// <summary>The npm package botframework-directlinejs, which nobody here wrote, holds a conversation with the server.</summary>
public sealed class DirectLineJsTests(NodeClients node)
{
    private static readonly string[] Kept =
    [
        "crampbot: Hello.",
        "dl_person: one", "crampbot: 1/1: one",
        "dl_person: two", "crampbot: 2/2: two",
    ];

    [Fact]
    public async Task It_converses_over_a_websocket()
    {
        JsonElement outcome = await ConverseAsync("websocket");
        Assert.Equal(
            [
                "crampbot: Hello.",
                "crampbot: (typing)", "dl_person: one", "crampbot: 1/1: one",
                "crampbot: (typing)", "dl_person: two", "crampbot: 2/2: two",
            ],
            Lines(outcome, "said"));
    }

    [Fact]
    public async Task It_converses_by_polling() => Assert.Equal(Kept, Lines(await ConverseAsync("polling"), "said"));

    private async Task<JsonElement> ConverseAsync(string transport)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        server.Bot.AfterReading = turn => turn.Activity.Text == "fail"
            ? throw new InvalidOperationException("The bot broke.")
            : turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing });
        DirectLineClient client = await server.GenerateTokenAsync("dl_person");
        string printed = await node.RunScriptAsync(
            "conversation.js", $"{server.Http.BaseAddress}v3/directline", client.Credential!, transport);

        JsonElement outcome = JsonElement.Parse(printed);
        Assert.True(outcome.GetProperty("online").GetBoolean());
        Assert.Equal(["conversation|0000002", "conversation|0000004", "conversation|0000004"], Lines(outcome, "ids"));
        Assert.Equal("retry", outcome.GetProperty("failed").GetString());
        Assert.Equal(32, outcome.GetProperty("sessionIdLength").GetInt32());
        Assert.Equal(["c1", "c2"], Lines(outcome, "echoed"));
        Assert.Equal(Kept, Lines(outcome, "reloaded"));
        Assert.Equal("en-GB", server.Bot.Received[0].Locale);
        return outcome;
    }

    private static IEnumerable<string?> Lines(JsonElement outcome, string member) =>
        outcome.GetProperty(member).EnumerateArray().Select(line => line.GetString());
}
