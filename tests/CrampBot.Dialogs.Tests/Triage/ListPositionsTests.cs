using CrampBot.Dialogs.Commands;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Dialogs.Triage;

public sealed class ListPositionsTests
{
    private static readonly ListPositions Positions = new(CommandTable.Of(ShippedKnowledge.Store.Current.Words));

    [Theory]
    [InlineData("the second one", 1)]
    [InlineData("2nd please", 1)]
    [InlineData("option 4", 3)]
    [InlineData("number five", 4)]
    [InlineData("the last one", 9)]
    [InlineData("second last", 8)]
    [InlineData("first and third", 0, 2)]
    [InlineData("options 1, 3 and 5", 0, 2, 4)]
    [InlineData("the first two", 0, 1)]
    [InlineData("last three", 7, 8, 9)]
    [InlineData("top one", 0)]
    public void Places_are_read(string utterance, params int[] places) =>
        Assert.Equal(places, Positions.Read(NormalForm.Of(utterance), 10, takesNumbers: false));

    [Theory]
    [InlineData("1 and 3")]
    [InlineData("2, 4")]
    public void Numbers_alone_are_places_only_where_nothing_else_is_asked_for_in_numbers(string utterance)
    {
        Assert.Null(Positions.Read(NormalForm.Of(utterance), 10, takesNumbers: false));
        Assert.NotNull(Positions.Read(NormalForm.Of(utterance), 10, takesNumbers: true));
    }

    [Fact]
    public void One_number_alone_may_be_an_age_or_a_score() => Assert.Null(Positions.Read("2", 10, takesNumbers: true));

    [Theory]
    [InlineData("the eleventh")]
    [InlineData("option 14")]
    [InlineData("first time ever")]
    [InlineData("second night running")]
    [InlineData("one of my toes")]
    [InlineData("no")]
    [InlineData("none")]
    public void What_is_not_in_the_list_and_what_says_something_else_is_no_place(string utterance) =>
        Assert.Null(Positions.Read(NormalForm.Of(utterance), 10, takesNumbers: true));
}
