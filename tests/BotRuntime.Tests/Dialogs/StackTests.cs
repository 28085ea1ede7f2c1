namespace BotRuntime.Tests.Dialogs;

public sealed class StackTests
{
    [Fact]
    public async Task A_component_keeps_its_own_stack_inside_its_state_the_topmost_dialog_first()
    {
        Talk talk = new(new Parent());

        await talk.SayAsync("hi");

        Assert.Equal(["parent"], talk.Stack!.Stack.Select(instance => instance.Id));
        DialogState inner = Assert.IsType<DialogState>(talk.Stack.ActiveDialog!.State["dialogs"]);
        Assert.Equal(["prompt", "steps"], inner.DialogStack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task A_dialog_of_a_component_can_begin_one_from_outside_it()
    {
        Talk talk = new(new Outer());

        Assert.Equal(["Name?"], await talk.SayAsync("hi"));
        await talk.SayAsync("Ann");

        Assert.Equal((DialogTurnStatus.Complete, "Ann"), (talk.Last.Status, talk.Last.Result));
    }

    [Fact]
    public async Task A_replaced_dialog_leaves_the_stack_without_a_result()
    {
        WaterfallDialog first = new("first", [(step, cancellationToken) => step.ReplaceDialogAsync("second", "given", cancellationToken)]);
        WaterfallDialog second = new("second", [(step, cancellationToken) => step.EndDialogAsync(step.Options, cancellationToken)]);
        Talk talk = new(new Component(first, second));

        await talk.SayAsync("hi");

        Assert.Equal((DialogTurnStatus.Complete, "given"), (talk.Last.Status, talk.Last.Result));
    }

    [Fact]
    public async Task Cancelling_inside_a_component_completes_it_without_a_result()
    {
        Talk talk = new(new Component(new WaterfallDialog("steps", [(step, cancellationToken) => step.CancelAllDialogsAsync(cancellationToken)])));

        await talk.SayAsync("hi");

        Assert.Equal((DialogTurnStatus.Complete, null), (talk.Last.Status, talk.Last.Result));
    }

    [Fact]
    public async Task Cancelling_from_outside_tells_every_dialog_that_it_is_cancelled()
    {
        List<string> ended = [];
        Talk talk = new(new Noting("outer", ended, new Noting("inner", ended, new TextPrompt("prompt"))), options: new PromptOptions { Prompt = MessageFactory.Text("Where?") });
        await talk.SayAsync("hi");

        DialogTurnResult result = await talk.Stack!.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["inner CancelCalled", "outer CancelCalled"], ended);
        Assert.Empty(talk.Stack.Stack);
        Assert.Equal(DialogTurnStatus.Empty, (await talk.Stack.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task A_dialog_that_nobody_added_cannot_be_begun()
    {
        Talk talk = new(new Component(new WaterfallDialog("steps", [(step, cancellationToken) => step.BeginDialogAsync("unknown", null, cancellationToken)])));

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));

        Assert.StartsWith("There is no dialog 'unknown' in this set of dialogs or in one outside.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number_behind_it()
    {
        DialogSet dialogs = new(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs"));
        TextPrompt first = new("ask");
        TextPrompt second = new("ask");
        dialogs.Add(first).Add(second).Add(first);

        Assert.Equal(("ask", "ask2"), (first.Id, second.Id));
    }

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

    private sealed class Parent : ComponentDialog
    {
        public Parent()
            : base("parent")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => step.PromptAsync("prompt", new PromptOptions { Prompt = MessageFactory.Text("Where?") }, cancellationToken),
            ]));
            AddDialog(new TextPrompt("prompt"));
        }
    }

    private sealed class Outer : ComponentDialog
    {
        public Outer()
            : base("outer")
        {
            AddDialog(new Component(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, cancellationToken),
            ])));
            AddDialog(new TextPrompt("name"));
        }
    }

    private sealed class Noting : ComponentDialog
    {
        private readonly List<string> _ended;

        public Noting(string id, List<string> ended, Dialog inner)
            : base(id)
        {
            _ended = ended;
            AddDialog(inner);
        }

        public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
        {
            await base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
            _ended.Add($"{Id} {reason}");
        }
    }
}
