namespace CrampBot.Triage.Tests.Content;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_has_no_fault() => Assert.NotEmpty(ShippedContent.Content.Rules.Rules);

    /// <summary>A deliberate choice of each: <c>docs/triage.md</c>, "What is not asked".</summary>
    [Fact]
    public void What_no_question_asks_about_is_only_this() => Assert.Equal(
        ["asks_about_shoes", "cannot_communicate", "immunosuppressed", "lives_alone", "no_pulse_in_foot", "side", "wants_remedy_advice"],
        ShippedContent.Content.NeverAsked);
}
