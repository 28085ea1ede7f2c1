namespace BotRuntime.Tests.Dialogs;

public sealed class InterruptionTests
{
    [Fact]
    public async Task Waiting_leaves_the_prompt_as_it_is_without_asking_again()
    {
        Talk talk = new(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["Here is help."], await talk.SayAsync("help"));
        Assert.Empty(await talk.SayAsync("calf"));

        Assert.Equal("calf", talk.Last.Result);
    }

    [Fact]
    public async Task Reprompting_asks_again()
    {
        Talk talk = new(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["Where?"], await talk.SayAsync("again"));
        await talk.SayAsync("calf");

        Assert.Equal("calf", talk.Last.Result);
    }

    [Fact]
    public async Task A_dialog_begun_on_top_asks_for_the_one_beneath_when_it_ends()
    {
        Talk talk = new(new Interruptible());
        await talk.SayAsync("hi");

        Assert.Equal(["Sure?"], await talk.SayAsync("digress"));
        Assert.Equal(["Where?"], await talk.SayAsync("yes"));
        await talk.SayAsync("calf");

        Assert.Equal("calf", talk.Last.Result);
    }

    [Fact]
    public async Task A_component_with_something_on_top_asks_again_what_it_asked_inside()
    {
        Talk talk = new(new Shell());
        Assert.Equal(["Where?"], await talk.SayAsync("hi"));

        Assert.Equal(["Sure?"], await talk.SayAsync("digress"));

        Assert.Equal(["Where?"], await talk.SayAsync("yes"));
    }

    [Fact]
    public async Task Cancelling_completes_the_component_without_a_result()
    {
        Talk talk = new(new Interruptible());
        await talk.SayAsync("hi");

        await talk.SayAsync("cancel");

        Assert.Equal((DialogTurnStatus.Complete, null), (talk.Last.Status, talk.Last.Result));
        Assert.Empty(talk.Stack!.Stack);
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("interruptible")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => step.PromptAsync("where", new PromptOptions { Prompt = MessageFactory.Text("Where?") }, cancellationToken),
            ]));
            AddDialog(new TextPrompt("where"));
            AddDialog(new TextPrompt("digression"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Here is help.", cancellationToken: cancellationToken);
                    return EndOfTurn;
                case "again":
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "digress":
                    return await innerDc.BeginDialogAsync("digression", new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, cancellationToken);
                case "cancel":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Shell : ComponentDialog
    {
        public Shell()
            : base("shell")
        {
            AddDialog(new Interruptible());
            AddDialog(new TextPrompt("digression"));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken) =>
            innerDc.Context.Activity.Text == "digress"
                ? innerDc.BeginDialogAsync("digression", new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }
}
