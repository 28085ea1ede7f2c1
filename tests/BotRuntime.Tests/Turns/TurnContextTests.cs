namespace BotRuntime.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_trace_does_not_count_as_a_response()
    {
        bool afterTrace = true;
        bool afterMessage = false;
        await RunAsync("hi", async turn =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace));
            afterTrace = turn.Responded;
            await turn.SendActivityAsync("hello");
            afterMessage = turn.Responded;
        });

        Assert.False(afterTrace);
        Assert.True(afterMessage);
        Assert.Equal("hello", ((IMessageActivity)_adapter.GetNextReply()!).Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_they_were_added_and_may_change_it()
    {
        await RunAsync("hi", turn => turn
            .OnSendActivities((_, activities, next) => Append(activities, "1", next))
            .OnSendActivities((_, activities, next) => Append(activities, "2", next))
            .SendActivityAsync("hello"));

        Assert.Equal("hello12", ((IMessageActivity)_adapter.GetNextReply()!).Text);

        static Task<ResourceResponse[]> Append(List<Activity> activities, string mark, Func<Task<ResourceResponse[]>> next)
        {
            activities[0].Text += mark;
            return next();
        }
    }

    [Fact]
    public async Task A_handler_may_keep_an_activity_from_being_sent()
    {
        ResourceResponse? response = null;
        await RunAsync("hi", async turn => response = await turn
            .OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]))
            .SendActivityAsync("hello"));

        Assert.Null(response?.Id);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task An_activity_that_was_sent_can_be_updated_and_deleted()
    {
        await RunAsync("hi", async turn =>
        {
            ResourceResponse first = await turn.SendActivityAsync("one");
            ResourceResponse second = await turn.SendActivityAsync("two");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "uno" });
            await turn.DeleteActivityAsync(second.Id!);
        });

        Assert.Equal("uno", ((IMessageActivity)_adapter.GetNextReply()!).Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_response_are_kept_without_the_traces()
    {
        Activity activity = _adapter.MakeActivity("hi");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        List<Activity> kept = [];
        await _adapter.ProcessActivityAsync(activity, async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace), cancellationToken);
            await turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
            kept = ((TurnContext)turn).BufferedReplyActivities;
        });

        Assert.Equal(["hello"], kept.Select(reply => reply.Text));
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        ITurnContext? ended = null;
        await RunAsync("hi", turn =>
        {
            ended = turn;
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<ObjectDisposedException>(() => ended!.SendActivityAsync("late"));
    }

    private Task RunAsync(string text, Func<ITurnContext, Task> bot) => _adapter.SendTextToBotAsync(text, (turn, _) => bot(turn), default);
}
