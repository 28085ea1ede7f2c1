namespace CrampBot.Triage.Tests.Content;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_has_no_fault() => Assert.NotEmpty(ShippedContent.Content.Rules.Rules);
}
