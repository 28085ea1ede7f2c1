using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Tests.Searching;

public sealed class SpellingTests
{
    private static readonly Spelling Known = new(["cramp", "cramps", "champ", "clamp", "calf", "stretching", "magnesium", "tramp", "ache"]);

    [Theory]
    [InlineData("crapm", "cramp")]
    [InlineData("crmp", "cramp")]
    [InlineData("craamp", "cramp")]
    [InlineData("cramp", "cramp champ clamp cramps")]
    [InlineData("magnseium", "magnesium")]
    [InlineData("magnezuim", "magnesium")]
    [InlineData("strechin", "stretching")]
    [InlineData("ramp", "")]
    [InlineData("calv", "calf")]
    [InlineData("cal", "")]
    [InlineData("zzzzzzzz", "")]
    public void A_slip_finds_the_words_it_may_have_been_nearest_first(string word, string near) =>
        Assert.Equal(near, string.Join(' ', Known.Near(word, 8).Select(found => found.Word)));

    [Fact]
    public void The_nearer_a_word_the_more_it_counts() =>
        Assert.Equal([("cramp", 1f), ("champ", 0.8f), ("clamp", 0.8f), ("cramps", 0.8f)], Known.Near("cramp", 8));

    [Fact]
    public void No_more_words_are_found_than_asked_for() => Assert.Equal("cramp", Assert.Single(Known.Near("cramp", 1)).Word);

    [Fact]
    public void A_word_of_any_length_is_looked_for() => Assert.Empty(Known.Near(new string('c', 100_000), 8));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "ca", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("cramp", "crapm", 1)]
    public void Slips_are_counted(string first, string second, int slips)
    {
        Assert.Equal(slips, SlipDistance.Between(first, second));
        Assert.Equal(slips, SlipDistance.Between(second, first));
    }
}
