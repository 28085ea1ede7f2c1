namespace BotRuntime.Tests.Dialogs;

public sealed class PromptTests
{
    private static readonly PromptOptions HowMany = new() { Prompt = MessageFactory.Text("How many?"), RetryPrompt = MessageFactory.Text("A number, please.") };

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again()
    {
        Talk talk = new(new NumberPrompt<int>("ask"), options: HowMany);

        Assert.Equal(["How many?"], await talk.SayAsync("hi"));
        Assert.Equal(["A number, please."], await talk.SayAsync("many"));
        Assert.Empty(await talk.SayAsync("seven"));
        Assert.Equal(7, talk.Last.Result);
    }

    [Fact]
    public async Task Without_a_question_for_a_retry_the_first_one_is_asked_again()
    {
        Talk talk = new(new NumberPrompt<int>("ask"), options: new PromptOptions { Prompt = MessageFactory.Text("How many?") });
        await talk.SayAsync("hi");

        Assert.Equal(["How many?"], await talk.SayAsync("many"));
    }

    [Fact]
    public async Task A_question_expects_input_unless_it_says_otherwise()
    {
        Activity question = new(ActivityTypes.Message) { Text = "How many?" };
        Activity[] asked = await new Talk(new TextPrompt("ask"), options: new PromptOptions { Prompt = question }).SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" });

        Assert.Equal(InputHints.ExpectingInput, Assert.Single(asked).InputHint);
    }

    [Fact]
    public async Task The_validator_runs_once_for_each_message_and_counts_the_attempts()
    {
        List<string> seen = [];
        NumberPrompt<int> prompt = new("ask", (context, _) =>
        {
            seen.Add($"{context.AttemptCount} {context.Recognized.Succeeded} {context.Recognized.Value}");
            return Task.FromResult(context.Recognized.Value > 10);
        });
        Talk talk = new(prompt, options: HowMany);
        await talk.SayAsync("hi");

        Assert.Equal(["A number, please."], await talk.SayAsync("many"));
        Assert.Equal(["A number, please."], await talk.SayAsync("9"));
        Assert.Empty(await talk.SayAsync("11"));
        Assert.Equal(["1 False 0", "2 True 9", "3 True 11"], seen);
    }

    [Fact]
    public async Task A_validator_that_says_something_itself_is_not_followed_by_the_question()
    {
        NumberPrompt<int> prompt = new("ask", async (context, cancellationToken) =>
        {
            await context.Context.SendActivityAsync("Between 1 and 10.", cancellationToken: cancellationToken);
            return false;
        });
        Talk talk = new(prompt, options: HowMany);
        await talk.SayAsync("hi");

        Assert.Equal(["Between 1 and 10."], await talk.SayAsync("99"));
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_it_waiting()
    {
        Talk talk = new(new TextPrompt("ask"), options: HowMany);
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Event)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Last.Status);
    }

    [Fact]
    public async Task An_empty_text_is_an_answer_to_a_text_prompt_and_no_text_is_not()
    {
        Talk talk = new(new TextPrompt("ask"), options: HowMany);
        await talk.SayAsync("hi");

        Assert.Equal(["A number, please."], await talk.SayAsync(null));
        await talk.SayAsync(string.Empty);

        Assert.Equal((DialogTurnStatus.Complete, string.Empty), (talk.Last.Status, talk.Last.Result));
    }

    [Fact]
    public Task A_prompt_is_begun_with_prompt_options_only() =>
        Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("ask"), options: "How many?").SayAsync("hi"));

    [Fact]
    public async Task The_question_that_is_kept_is_not_the_one_that_is_sent()
    {
        Talk talk = new(new TextPrompt("ask"), options: HowMany);

        Activity[] asked = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" });
        PromptOptions kept = (PromptOptions)talk.Stack!.ActiveDialog!.State["options"];

        Assert.NotNull(asked[0].Conversation);
        Assert.Null(kept.Prompt!.Conversation);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes please", true)]
    [InlineData("sure", true)]
    [InlineData("no", false)]
    [InlineData("not ok", false)]
    [InlineData("1", true)]
    [InlineData("the second", false)]
    public async Task Yes_and_no_are_understood_in_words_and_by_number(string answer, bool expected)
    {
        Talk talk = new(new ConfirmPrompt("ask"), options: new PromptOptions { Prompt = MessageFactory.Text("Is it swollen?") });

        Assert.Equal(["Is it swollen? (1) Yes or (2) No"], await talk.SayAsync("hi"));
        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Last.Result);
    }

    [Fact]
    public async Task A_conversation_that_waits_in_a_choice_prompt_is_stored_in_a_kilobyte()
    {
        PromptOptions options = new()
        {
            Prompt = MessageFactory.Text("Where is the cramp? Choose the place that fits best, or say it in your own words."),
            RetryPrompt = MessageFactory.Text("I did not understand. Is it in the calf, the thigh, the foot, the hand or the back?"),
            Choices =
            [
                new Choice("Calf") { Synonyms = ["lower leg", "shin"] },
                new Choice("Front of the thigh") { Synonyms = ["quad"] },
                new Choice("Back of the thigh") { Synonyms = ["hamstring"] },
                new Choice("Foot") { Synonyms = ["toes", "arch"] },
                new Choice("Somewhere else"),
            ],
        };
        Talk talk = new(new Component(new ChoicePrompt("ask")), options: options);
        await talk.SayAsync("hi");

        Assert.InRange((await talk.StoredAsync()).Json.Length, 1, 1024);
    }

    private sealed class Component : ComponentDialog
    {
        public Component(Dialog dialog)
            : base("triage") => AddDialog(dialog);
    }
}
