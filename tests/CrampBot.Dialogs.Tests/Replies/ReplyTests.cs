namespace CrampBot.Dialogs.Replies;

public sealed class ReplyTests
{
    private static readonly Provenance Known = new([new SourceLink("A clinic", new Uri("https://clinic.example/"))], new DateOnly(2026, 11, 23), "No advice.");

    [Theory]
    [InlineData(ReplyKind.Answer)]
    [InlineData(ReplyKind.Assessment)]
    [InlineData(ReplyKind.Urgent)]
    public void Health_advice_cannot_leave_without_its_provenance(ReplyKind kind)
    {
        Assert.Throws<ArgumentException>(() => Reply.Plain(kind, "id", "text"));
        Assert.Throws<ArgumentNullException>(() => Reply.Health(kind, "id", "text", null!));
        Assert.Equal(Known, Reply.Health(kind, "id", "text", Known).Provenance);
    }

    [Theory]
    [InlineData(ReplyKind.Question)]
    [InlineData(ReplyKind.NotCovered)]
    [InlineData(ReplyKind.SmallTalk)]
    [InlineData(ReplyKind.Command)]
    public void What_is_no_health_advice_cannot_pass_for_it(ReplyKind kind)
    {
        Assert.Throws<ArgumentException>(() => Reply.Health(kind, "id", "text", Known));
        Assert.Null(Reply.Plain(kind, "id", "text").Provenance);
    }

    [Fact]
    public void Every_kind_is_or_is_not_health_advice_and_has_a_name_on_the_wire()
    {
        string[] names = [.. Enum.GetValues<ReplyKind>().Select(TurnEntity.NameOf)];

        Assert.Equal(["question", "answer", "assessment", "urgent", "notCovered", "smallTalk", "command"], names);
        Assert.Throws<ArgumentOutOfRangeException>(() => Reply.Plain((ReplyKind)99, "id", "text"));
    }

    [Fact]
    public void A_provenance_names_a_source_and_a_disclaimer()
    {
        Assert.Throws<ArgumentException>(() => new Provenance([], new DateOnly(2026, 11, 23), "No advice."));
        Assert.Throws<ArgumentException>(() => new Provenance(Known.Sources, Known.Reviewed, " "));
    }
}
