namespace BotRuntime.Tests.Choices;

public sealed class NumberRecognitionTests
{
    [Theory]
    [InlineData("seven", 7)]
    [InlineData("7", 7)]
    [InlineData("-3", -3)]
    [InlineData("a dozen", 12)]
    [InlineData("two dozen", 24)]
    [InlineData("I want 12 please", 12)]
    [InlineData("about 1,000 times", 1000)]
    [InlineData("twenty-one", 21)]
    [InlineData("a hundred and five", 105)]
    [InlineData("two thousand three hundred and forty two", 2342)]
    [InlineData("3-4 times", 3)]
    [InlineData("one two", 1)]
    [InlineData("zero", 0)]
    public async Task A_whole_number_is_understood_in_digits_and_in_words(string answer, int number) =>
        Assert.Equal(number, await AnswerAsync<int>(answer));

    [Theory]
    [InlineData("7.5")]
    [InlineData("two and a half")]
    [InlineData("99999999999999")]
    [InlineData("many")]
    [InlineData("a lot of the time")]
    [InlineData("")]
    [InlineData("a hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred")]
    public async Task Anything_else_is_no_whole_number(string answer) => Assert.Null(await AnswerAsync<int>(answer));

    [Theory]
    [InlineData("7.5", 7.5)]
    [InlineData("two and a half", 2.5)]
    [InlineData("half", 0.5)]
    [InlineData(".5 hours", 0.5)]
    [InlineData("12", 12)]
    public async Task A_number_may_have_a_fraction(string answer, double number) => Assert.Equal(number, await AnswerAsync<double>(answer));

    [Fact]
    public void A_number_of_another_type_is_not_asked_for() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("ask"));

    private static async Task<object?> AnswerAsync<T>(string answer)
        where T : struct
    {
        Talk talk = new(new NumberPrompt<T>("ask"), options: new PromptOptions { Prompt = MessageFactory.Text("How many?") });
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);
        return talk.Last.Result;
    }
}
