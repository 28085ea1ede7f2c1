namespace BotRuntime.Tests.Turns;

public sealed class PipelineTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_it_was_added()
    {
        TestAdapter adapter = new TestAdapter().Use(new Around(_heard, "outer")).Use(new Around(_heard, "inner"));

        await adapter.SendTextToBotAsync("hi", Bot, default);

        Assert.Equal(["outer before", "inner before", "bot", "inner after", "outer after"], _heard);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        TestAdapter adapter = new TestAdapter().Use(new Around(_heard, "only", goesOn: false));

        await adapter.SendTextToBotAsync("hi", Bot, default);

        Assert.Equal(["only before", "only after"], _heard);
    }

    [Fact]
    public async Task A_failure_goes_to_the_error_handler_or_else_to_the_caller()
    {
        TestAdapter adapter = new();
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.SendTextToBotAsync("hi", Fails, default));

        adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync(exception.GetType().Name);
        await adapter.SendTextToBotAsync("hi", Fails, default);

        Assert.Equal("InvalidTimeZoneException", ((IMessageActivity)adapter.GetNextReply()!).Text);

        static Task Fails(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidTimeZoneException();
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _heard.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Around(List<string> heard, string name, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            heard.Add($"{name} before");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            heard.Add($"{name} after");
        }
    }
}
