using CrampBot.Knowledge.Wording;

namespace CrampBot.Knowledge.Tests.Wording;

public sealed class WordsTests
{
    private readonly Words _words = new(new Dictionary<string, string> { ["progress"] = "Question {number} of {total}.", ["bye"] = "Take care." });

    [Fact]
    public void Places_are_filled_by_name() =>
        Assert.Equal("Question 3 of 9.", _words.Text("progress", ("total", "9"), ("number", "3")));

    [Fact]
    public void A_value_that_looks_like_a_place_is_left_as_it_is() =>
        Assert.Equal("Question {total} of 9.", _words.Text("progress", ("number", "{total}"), ("total", "9")));

    [Fact]
    public void An_unknown_key_is_refused() =>
        Assert.Equal("There are no words under \"hello\".", Assert.Throws<KeyNotFoundException>(() => _words.Text("hello")).Message);

    [Fact]
    public void A_place_without_a_value_is_refused() => Assert.Equal(
        "The words under \"progress\" need a value for {total}.",
        Assert.Throws<KeyNotFoundException>(() => _words.Text("progress", ("number", "3"))).Message);

    [Fact]
    public void All_missing_keys_are_named_at_once() => Assert.Equal(
        "There are no words under: hello, menu.",
        Assert.Throws<KeyNotFoundException>(() => _words.Require(["menu", "bye", "hello"])).Message);
}
