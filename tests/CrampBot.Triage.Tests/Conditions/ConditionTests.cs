namespace CrampBot.Triage.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly Vocabulary Vocabulary = ShippedContent.Content.Vocabulary;

    private static readonly Dictionary<string, Condition> Groups = new() { ["warm"] = new IsPresent("skin_hot", Vocabulary.ById["skin_hot"].Index) };

    [Theory]
    [InlineData("breathless", "breathless", Truth.True)]
    [InlineData("breathless", "no breathless", Truth.False)]
    [InlineData("breathless", "", Truth.Unknown)]
    [InlineData("not breathless", "", Truth.Unknown)]
    [InlineData("not breathless", "no breathless", Truth.True)]
    [InlineData("breathless and fever", "no fever", Truth.False)]
    [InlineData("breathless and fever", "fever", Truth.Unknown)]
    [InlineData("breathless or fever", "fever", Truth.True)]
    [InlineData("breathless or fever", "no fever", Truth.Unknown)]
    [InlineData("breathless or fever and dizzy", "breathless, no dizzy", Truth.True)]
    [InlineData("(breathless or fever) and dizzy", "breathless, no dizzy", Truth.False)]
    [InlineData("not (breathless or fever)", "no breathless, no fever", Truth.True)]
    [InlineData("episode_minutes > 10", "episode_minutes 10", Truth.False)]
    [InlineData("episode_minutes >= 10", "episode_minutes 10", Truth.True)]
    [InlineData("episode_minutes <= 10", "episode_minutes 10", Truth.True)]
    [InlineData("episode_minutes < 10", "episode_minutes 10", Truth.False)]
    [InlineData("episode_minutes < 10", "", Truth.Unknown)]
    [InlineData("site is calf", "site calf", Truth.True)]
    [InlineData("site is calf", "site hip", Truth.False)]
    [InlineData("site is calf", "", Truth.Unknown)]
    [InlineData("certainly(fever)", "", Truth.False)]
    [InlineData("not certainly(fever)", "", Truth.True)]
    [InlineData("warm and fever", "skin_hot, fever", Truth.True)]
    public void A_condition_holds_fails_or_stays_unknown(string condition, string told, Truth expected) =>
        Assert.Equal(expected, Parse(condition).Evaluate(Vocabulary.Know(Told.By(told)), Doubt.Settled));

    [Fact]
    public void While_more_may_be_learnt_what_is_unknown_is_not_yet_uncertain() =>
        Assert.Equal(Truth.Unknown, Parse("not certainly(fever)").Evaluate(Vocabulary.Know(Findings.None), Doubt.Open));

    [Theory]
    [InlineData("brethless", "\"brethless\" is neither a finding nor a group.")]
    [InlineData("breathless and", "The condition ends too early.")]
    [InlineData("breathless fever", "\"fever\" is not expected there.")]
    [InlineData("(breathless", "A closing bracket is missing.")]
    [InlineData("certainly breathless", "A bracket must follow \"certainly\".")]
    [InlineData("episode_minutes", "The condition ends too early.")]
    [InlineData("episode_minutes is long", "\"episode_minutes\" is a quantity; a comparison must follow it, not \"is\".")]
    [InlineData("severity > 11", "\"11\" is not a number of points from 0 to 10.")]
    [InlineData("site > 3", "\"site\" is a choice; \"is\" and a value must follow it.")]
    [InlineData("site is elbow", "\"elbow\" is not a value of site.")]
    public void A_mistake_is_named(string condition, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(condition)).Message);

    private static Condition Parse(string text) => ConditionParser.Parse(text, Vocabulary.ById, Groups);
}
