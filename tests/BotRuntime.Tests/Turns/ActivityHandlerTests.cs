using System.Text.Json;

namespace BotRuntime.Tests.Turns;

public sealed class ActivityHandlerTests
{
    private readonly Recorder _bot = new();
    private readonly TestAdapter _adapter = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.ConversationUpdate, "update")]
    public async Task Each_kind_of_activity_has_its_method(string type, string heard)
    {
        await _adapter.ProcessActivityAsync(new Activity(type), _bot.OnTurnAsync);

        Assert.Equal([heard], _bot.Heard);
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData("somethingNew")]
    public async Task A_kind_without_a_method_does_nothing(string type)
    {
        await _adapter.ProcessActivityAsync(new Activity(type), _bot.OnTurnAsync);

        Assert.Empty(_bot.Heard);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    public async Task An_installation_and_a_removal_are_told_apart(string action, string heard)
    {
        Activity update = new(ActivityTypes.InstallationUpdate) { Action = action };

        await _adapter.ProcessActivityAsync(update, _bot.OnTurnAsync);

        Assert.Equal([heard], _bot.Heard);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_501()
    {
        InvokeResponse response = await InvokeAsync(new Activity(ActivityTypes.Invoke) { Name = "unheard/of" });

        Assert.Equal((501, null), (response.Status, response.Body));
    }

    [Fact]
    public async Task A_pressed_card_is_answered_with_what_the_bot_shows_instead()
    {
        Activity pressed = new(ActivityTypes.Invoke)
        {
            Name = "adaptiveCard/action",
            Value = JsonElement.Parse("""{"action":{"type":"Action.Execute","verb":"next","data":{"place":"calf"}}}"""),
        };

        InvokeResponse response = await InvokeAsync(pressed);

        Assert.Equal(200, response.Status);
        Assert.Equal("next", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task A_pressed_card_of_another_shape_is_answered_400(string value)
    {
        InvokeResponse response = await InvokeAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = JsonElement.Parse(value) });

        Assert.Equal(400, response.Status);
        Assert.Equal(400, Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).StatusCode);
    }

    [Fact]
    public Task An_activity_without_a_type_is_refused() =>
        Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(new TurnContext(_adapter, new Activity())));

    private async Task<InvokeResponse> InvokeAsync(Activity invoke)
    {
        await _adapter.ProcessActivityAsync(invoke, _bot.OnTurnAsync);
        return (InvokeResponse)((Activity)_adapter.GetNextReply()!).Value!;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Heard { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Hear("message");

        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("update");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("removed");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action?.Verb });

        private Task Hear(string what)
        {
            Heard.Add(what);
            return Task.CompletedTask;
        }
    }
}
