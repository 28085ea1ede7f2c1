using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Urgent;

namespace CrampBot.Knowledge.Tests.Urgent;

public sealed class WordPatternTests
{
    private static readonly UrgentWords Words = UrgentWords.None with
    {
        Groups = new Dictionary<string, IReadOnlyList<string>> { ["many"] = ["a load of", "twenty"], ["over"] = ["any more", "$"] },
        Denials = new HashSet<string> { "not" },
    };

    [Theory]
    [InlineData("took <many> tablets|pills", "i took a load of pills", 1, 6)]
    [InlineData("took many tablets", "took 30 tablets", 0, 3)]
    [InlineData("blood .. pouring", "blood is just absolutely pouring", 0, 5)]
    [InlineData("go ?right on $", "i cannot go on", 2, 4)]
    [InlineData("go on <over>", "i cannot go on any more", 2, 6)]
    [InlineData("go on <over>", "i cannot go on", 2, 4)]
    [InlineData("suicidal", "i am suicidel", 2, 3)]
    [InlineData("in year", "attack in 2012", 1, 3)]
    public void A_pattern_is_found(string pattern, string message, int start, int end) =>
        Assert.Equal([(start, end)], In(pattern, message));

    [Theory]
    [InlineData("took many tablets", "took 2 tablets")]
    [InlineData("blood .. pouring", "blood is really very much slowly pouring")]
    [InlineData("she .. choking", "she is not choking")]
    [InlineData("go on $", "cannot go on holiday")]
    [InlineData("dying", "drying")]
    [InlineData("in year", "attack in 20 minutes")]
    public void Another_message_is_not(string pattern, string message) => Assert.Empty(In(pattern, message));

    [Fact]
    public void Of_several_patterns_each_is_found_where_it_is() =>
        Assert.Equal(
            [(0, 2), (1, 2), (2, 3)],
            new WordPatterns([WordPattern.Read("suicidal", Words), WordPattern.Read("?am dying", Words), WordPattern.Read("am dying", Words)])
                .In("am dying suicidel".Split(' ')).Distinct());

    private static IEnumerable<(int Start, int End)> In(string pattern, string message) =>
        new WordPatterns([WordPattern.Read(pattern, Words)]).In(message.Split(' '));
}
