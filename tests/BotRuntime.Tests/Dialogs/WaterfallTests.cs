namespace BotRuntime.Tests.Dialogs;

public sealed class WaterfallTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public async Task Steps_follow_one_another_and_the_result_of_the_last_is_that_of_the_waterfall()
    {
        Talk talk = new(new Component(
            new WaterfallDialog("talk",
            [
                (step, cancellationToken) => step.PromptAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("Where?") }, cancellationToken),
                (step, cancellationToken) => step.NextAsync($"{Note(step)} handed on", cancellationToken),
                (step, cancellationToken) => step.EndDialogAsync(Note(step), cancellationToken),
            ]),
            new TextPrompt("ask")));

        Assert.Equal(["Where?"], await talk.SayAsync("hi"));
        Assert.Empty(await talk.SayAsync("calf"));

        Assert.Equal((DialogTurnStatus.Complete, "calf handed on"), (talk.Last.Status, talk.Last.Result));
        Assert.Equal(["1 EndCalled calf", "2 NextCalled calf handed on"], _steps);
    }

    [Fact]
    public async Task A_turn_that_ends_without_a_prompt_hands_the_next_message_to_the_next_step()
    {
        Talk talk = new(new WaterfallDialog("talk",
        [
            (step, _) =>
            {
                Note(step);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, cancellationToken) => step.EndDialogAsync(Note(step), cancellationToken),
        ]));

        await talk.SayAsync("hi");
        await talk.SayAsync("calf");

        Assert.Equal(["0 BeginCalled ", "1 ContinueCalled calf"], _steps);
        Assert.Equal("calf", talk.Last.Result);
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_it_waiting()
    {
        Talk talk = new(new WaterfallDialog("talk", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (step, cancellationToken) => step.EndDialogAsync(null, cancellationToken)]));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity(ActivityTypes.Event));

        Assert.Equal(DialogTurnStatus.Waiting, talk.Last.Status);
    }

    [Fact]
    public async Task Past_the_last_step_it_ends_with_what_was_handed_on()
    {
        Talk talk = new(new WaterfallDialog("talk", [(step, cancellationToken) => step.NextAsync("end", cancellationToken)]));

        await talk.SayAsync("hi");

        Assert.Equal((DialogTurnStatus.Complete, "end"), (talk.Last.Status, talk.Last.Result));
    }

    [Fact]
    public async Task Going_on_twice_in_one_step_is_an_error()
    {
        Talk talk = new(new WaterfallDialog("talk",
        [
            async (step, cancellationToken) =>
            {
                await step.NextAsync(null, cancellationToken);
                return await step.NextAsync(null, cancellationToken);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));

        Assert.Equal("Step 0 of the waterfall 'talk' has gone on already.", error.Message);
    }

    [Fact]
    public async Task Options_and_values_are_remembered_between_turns()
    {
        Talk talk = new(
            new WaterfallDialog("talk",
            [
                (step, _) =>
                {
                    step.Values["answers"] = new Answers("calf", 7);
                    return Task.FromResult(Dialog.EndOfTurn);
                },
                (step, cancellationToken) => step.EndDialogAsync((step.Options, step.Values["answers"], step.Index), cancellationToken),
            ]),
            options: new Answers("thigh", 1));

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");

        Assert.Equal((new Answers("thigh", 1), new Answers("calf", 7), 1), ((object, object, int))talk.Last.Result!);
    }

    private string? Note(WaterfallStepContext step)
    {
        _steps.Add($"{step.Index} {step.Reason} {step.Result}");
        return step.Result as string;
    }

    private sealed record Answers(string Place, int Points);

    private sealed class Component : ComponentDialog
    {
        public Component(params Dialog[] dialogs)
            : base("component")
        {
            foreach (Dialog dialog in dialogs)
            {
                AddDialog(dialog);
            }
        }
    }
}
