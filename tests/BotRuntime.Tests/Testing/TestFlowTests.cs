namespace BotRuntime.Tests.Testing;

public sealed class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = (turn, cancellationToken) =>
        turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: cancellationToken);

    [Fact]
    public Task A_conversation_is_checked_line_by_line() => new TestFlow(new TestAdapter(), Echo)
        .Test("calf", "You said calf")
        .Send("thigh").AssertReply("You said thigh").AssertNoReply()
        .StartTestAsync();

    [Fact]
    public async Task A_wrong_reply_is_told_with_what_was_expected()
    {
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new TestFlow(new TestAdapter(), Echo).Test("calf", "You said thigh").StartTestAsync());

        Assert.Equal("Expected: You said thigh\nActual: You said calf", error.Message);
    }

    [Fact]
    public async Task A_dialog_is_talked_with()
    {
        DialogTestClient client = new("test", new NumberPrompt<int>("ask"), new PromptOptions { Prompt = MessageFactory.Text("How many?") });

        Assert.Equal("How many?", (await client.SendActivityAsync<IMessageActivity>("hi"))?.Text);
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("seven"));

        Assert.Equal(7, client.DialogTurnResult?.Result);
    }
}
