using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BotRuntime.Dialogs;
using BotRuntime.Schema;
using BotRuntime.Testing;

namespace BotRuntime.Benchmarks;

/// <summary>Turns on one thread through the test adapter, beside what any runtime must do: read and write one activity and its state.</summary>
/// <remarks>Targets: echo at most 2 KB; a turn of the waterfall at most 12 KB and 5 yardsticks.</remarks>
[MemoryDiagnoser]
public class TurnBenchmarks
{
    // What a stock Web Chat posts.
    private const string Incoming =
        """
        {"type":"message","id":"AbCdEf-us|0000001","timestamp":"2026-03-01T10:00:00.000Z","localTimestamp":"2026-03-01T10:00:00.000+00:00",
        "channelId":"directline","serviceUrl":"https://directline.example/","from":{"id":"dl_8d1f","name":"Ann","role":"user"},
        "conversation":{"id":"AbCdEf-us"},"recipient":{"id":"crampbot","name":"CrampBot","role":"bot"},"textFormat":"plain","locale":"en-GB",
        "text":"calf","channelData":{"clientActivityID":"1774000000000abc","clientTimestamp":"2026-03-01T10:00:00.000Z"}}
        """;

    private readonly TestAdapter _adapter = new();
    private readonly MemoryStorage _storage = new();
    private readonly ThreePrompts _dialog = new();
    private readonly string[] _answers = ["hi", "calf", "7", "no"];
    private byte[] _activity = [];
    private byte[] _state = [];
    private int _turn;

    /// <summary>Prepares the activity and the state that the yardstick reads and writes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _activity = System.Text.Encoding.UTF8.GetBytes(Incoming);
        WaterfallTurn().GetAwaiter().GetResult();
        WaterfallTurn().GetAwaiter().GetResult();
        string key = $"test/conversations/{_adapter.Conversation.Conversation!.Id}";
        _state = ((StateItem)_storage.ReadAsync([key]).GetAwaiter().GetResult()[key]).Json.ToArray();
        WaterfallTurn().GetAwaiter().GetResult();
        WaterfallTurn().GetAwaiter().GetResult();
    }

    /// <summary>Reads and writes one activity and the state of a conversation that waits in the second prompt.</summary>
    [Benchmark(Baseline = true)]
    public int Yardstick()
    {
        Activity activity = JsonSerializer.Deserialize<Activity>(_activity, ProtocolJson.Options)!;
        JsonElement state = JsonSerializer.Deserialize<JsonElement>(_state, ProtocolJson.Options);
        return JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Options).Length
            + JsonSerializer.SerializeToUtf8Bytes(state, ProtocolJson.Options).Length;
    }

    /// <summary>Says back what was said.</summary>
    [Benchmark]
    public async Task Echo()
    {
        await _adapter.SendTextToBotAsync(
            "hello",
            static (turn, cancellationToken) => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text), cancellationToken),
            default);
        _adapter.ActiveQueue.Clear();
    }

    /// <summary>One turn of a three-prompt waterfall in a component, its state stored and loaded again.</summary>
    [Benchmark]
    public async Task WaterfallTurn()
    {
        ConversationState state = new(_storage);
        IStatePropertyAccessor<DialogState> stack = state.CreateProperty<DialogState>("DialogState");
        string answer = _answers[_turn++ % _answers.Length];
        await _adapter.SendTextToBotAsync(
            answer,
            async (turn, cancellationToken) =>
            {
                await _dialog.RunAsync(turn, stack, cancellationToken);
                await state.SaveChangesAsync(turn, false, cancellationToken);
            },
            default);
        _adapter.ActiveQueue.Clear();
    }

    private sealed class ThreePrompts : ComponentDialog
    {
        private static readonly List<Choice> Places = [new("Calf") { Synonyms = ["lower leg"] }, new("Thigh"), new("Foot") { Synonyms = ["toes"] }];

        public ThreePrompts()
            : base("triage")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => step.PromptAsync(
                    "where",
                    new PromptOptions { Prompt = MessageFactory.Text("Where is it?"), RetryPrompt = MessageFactory.Text("Which of these?"), Choices = Places },
                    cancellationToken),
                (step, cancellationToken) =>
                {
                    step.Values["place"] = ((FoundChoice)step.Result!).Value!;
                    return step.PromptAsync("strength", new PromptOptions { Prompt = MessageFactory.Text("How strong is it, from 0 to 10?") }, cancellationToken);
                },
                (step, cancellationToken) =>
                {
                    step.Values["strength"] = step.Result!;
                    return step.PromptAsync("swollen", new PromptOptions { Prompt = MessageFactory.Text("Is it swollen?") }, cancellationToken);
                },
                (step, cancellationToken) => step.EndDialogAsync(step.Result, cancellationToken),
            ]));
            AddDialog(new ChoicePrompt("where"));
            AddDialog(new NumberPrompt<int>("strength"));
            AddDialog(new ConfirmPrompt("swollen"));
        }
    }
}
