using CrampBot.Storage.Tests;

namespace DirectLine.Tests;

/// <summary>Two instances of the program on one PostgreSQL database.</summary>
public sealed class SeveralInstancesTests(PostgreSqlServer postgreSql)
{
    [Fact]
    public async Task A_stream_shows_what_another_instance_is_told_and_what_the_bot_does_there()
    {
        (DirectLineServer here, DirectLineServer there) = await StartTwoAsync();
        await using DirectLineServer first = here;
        await using DirectLineServer second = there;
        DirectLineClient client = await here.StartConversationAsync();
        DirectLineClient sameClientThere = new(there.Http, client.Credential, client.ConversationId);
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync("0")).Text("streamUrl"));
        Assert.Equal(["crampbot: Hello."], await stream.NextSaidAsync(1));

        there.Bot.AfterReading = turn => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing });
        await sameClientThere.SayAsync("hi");
        Assert.Equal(["crampbot: (typing)", "dl_person: hi", "crampbot: 1/1: hi"], (await stream.NextSaidAsync(3)).Order(TypingFirst));
    }

    [Fact]
    public async Task A_thousand_messages_to_both_instances_are_all_answered_in_order()
    {
        (DirectLineServer here, DirectLineServer there) = await StartTwoAsync();
        await using DirectLineServer first = here;
        await using DirectLineServer second = there;
        DirectLineClient client = await here.StartConversationAsync();
        DirectLineClient[] clients = [client, new(there.Http, client.Credential, client.ConversationId)];
        Reply[] sent = await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => clients[number % 2].SayAsync($"message {number}")));
        Assert.All(sent, reply => Assert.Equal(200, reply.Status));

        List<string> said = await client.PollAllAsync("1");
        Assert.Equal(2000, said.Count);
        for (int number = 0; number < 1000; number++)
        {
            string text = said[2 * number]["dl_person: ".Length..];
            Assert.Equal($"crampbot: {number + 1}/{number + 1}: {text}", said[(2 * number) + 1]);
        }
    }

    [Fact]
    public async Task A_stream_url_of_one_instance_works_once_on_any()
    {
        (DirectLineServer here, DirectLineServer there) = await StartTwoAsync();
        await using DirectLineServer first = here;
        await using DirectLineServer second = there;
        DirectLineClient client = await here.StartConversationAsync();
        string url = (await client.ReconnectAsync("0")).Text("streamUrl");
        string urlThere = url.Replace(here.Http.BaseAddress!.Authority, there.Http.BaseAddress!.Authority, StringComparison.Ordinal);
        using StreamClient stream = await StreamClient.OpenAsync(urlThere);
        Assert.Equal(["crampbot: Hello."], await stream.NextSaidAsync(1));
        Assert.Equal(403, await StreamClient.RefusalOfAsync(url));
    }

    [Fact]
    public async Task A_message_posted_to_both_instances_has_one_effect()
    {
        (DirectLineServer here, DirectLineServer there) = await StartTwoAsync();
        await using DirectLineServer first = here;
        await using DirectLineServer second = there;
        DirectLineClient client = await here.StartConversationAsync();
        DirectLineClient sameClientThere = new(there.Http, client.Credential, client.ConversationId);
        Reply[] sent = await Task.WhenAll(client.SayAsync("hi", "a1"), sameClientThere.SayAsync("hi", "a1"));
        Assert.Equal(sent[0].Text("id"), sent[1].Text("id"));
        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], (await client.PollAsync("1")).Said());
    }

    // Typing and the log reach another instance by different ways, so their order is not certain there.
    private static Comparer<string> TypingFirst { get; } = Comparer<string>.Create(
        (left, right) => right.Contains("(typing)", StringComparison.Ordinal).CompareTo(left.Contains("(typing)", StringComparison.Ordinal)));

    private async Task<(DirectLineServer Here, DirectLineServer There)> StartTwoAsync()
    {
        Dictionary<string, string?> settings = new()
        {
            ["Storage:Provider"] = "PostgreSQL",
            ["Storage:ConnectionString"] = await postgreSql.CreateDatabaseAsync(),
        };
        return (await DirectLineServer.StartAsync(settings), await DirectLineServer.StartAsync(settings));
    }
}
