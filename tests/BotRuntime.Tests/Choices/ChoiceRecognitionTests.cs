namespace BotRuntime.Tests.Choices;

public sealed class ChoiceRecognitionTests
{
    private static readonly PromptOptions Options = new()
    {
        Prompt = MessageFactory.Text("Where?"),
        Choices =
        [
            new Choice("Calf") { Synonyms = ["lower leg", "shin"] },
            new Choice("Front of the thigh") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "Front (quad)", Value = "Front of the thigh" } },
            new Choice("Foot"),
            new Choice("None of these"),
        ],
    };

    [Theory]
    [InlineData("calf", 0, "Calf")]
    [InlineData("  CALF!  ", 0, "Calf")]
    [InlineData("I think it is my calf", 0, "Calf")]
    [InlineData("the lower left leg", 0, "lower leg")]
    [InlineData("front of the thigh", 1, "Front of the thigh")]
    [InlineData("front, quad", 1, "Front (quad)")]
    [InlineData("my foot, not my calf", 2, "Foot")]
    [InlineData("none of these", 3, "None of these")]
    public async Task A_choice_is_understood_by_its_words(string answer, int index, string synonym)
    {
        FoundChoice? found = await AnswerAsync(answer);

        Assert.Equal((index, synonym), (found?.Index, found?.Synonym));
        Assert.Equal(Options.Choices![index].Value, found?.Value);
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("two", 1)]
    [InlineData("number 3 please", 2)]
    [InlineData("the second", 1)]
    [InlineData("the 2nd one", 1)]
    [InlineData("last", 3)]
    [InlineData("the last one", 3)]
    public async Task A_choice_is_understood_by_its_position(string answer, int index)
    {
        FoundChoice? found = await AnswerAsync(answer);

        Assert.Equal((index, (string?)null), (found?.Index, found?.Synonym));
    }

    [Theory]
    [InlineData("")]
    [InlineData("calfs")]
    [InlineData("cal")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("the tenth")]
    [InlineData("thigh front")]
    [InlineData("lower on the left side of my leg")]
    public async Task Anything_else_is_not_understood(string answer) => Assert.Null(await AnswerAsync(answer));

    private static async Task<FoundChoice?> AnswerAsync(string answer)
    {
        Talk talk = new(new ChoicePrompt("ask"), options: Options);
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);
        return talk.Last.Result as FoundChoice;
    }
}
