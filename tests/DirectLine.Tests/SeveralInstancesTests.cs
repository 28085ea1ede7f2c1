using CrampBot.Storage.Tests;

namespace DirectLine.Tests;

/// <summary>Two instances of the program on one PostgreSQL database.</summary>
public sealed class SeveralInstancesTests(PostgreSqlServer postgreSql)
{
    private string _connectionString = "";

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
    public async Task An_instance_that_lost_its_line_to_the_others_hears_them_again()
    {
        (DirectLineServer here, DirectLineServer there) = await StartTwoAsync();
        await using DirectLineServer first = here;
        await using DirectLineServer last = there;
        DirectLineClient client = await here.StartConversationAsync();
        DirectLineClient sameClientThere = new(there.Http, client.Credential, client.ConversationId);
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));

        await PostgreSqlServer.CutListenersAsync(_connectionString);
        await here.Log.UntilAsync("Warning 4001");
        await sameClientThere.SayAsync("hi");
        Task<string[]> said = stream.NextSaidAsync(2);
        for (int second = 0; second < 10 && !said.IsCompleted; second++)
        {
            here.Time.Advance(TimeSpan.FromSeconds(1)); // Fewer than lead to an empty message, after which the stream looks at the log anyway.
            await Task.WhenAny(said, Task.Delay(200, TestContext.Current.CancellationToken));
        }

        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], await said);
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
        _connectionString = await postgreSql.CreateDatabaseAsync();
        Dictionary<string, string?> settings = new()
        {
            ["Storage:Provider"] = "PostgreSQL",
            ["Storage:ConnectionString"] = _connectionString,
        };
        return (await DirectLineServer.StartAsync(settings), await DirectLineServer.StartAsync(settings));
    }
}
