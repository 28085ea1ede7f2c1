using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Dialogs.Faq;

public sealed class AnswerRepliesTests
{
    private static KnowledgeSnapshot Knowledge => ShippedKnowledge.Store.Current;

    public static TheoryData<string, AnswerPart> EveryPartOfEverySection =>
    [
        .. Knowledge.Content.Sections.Keys
            .SelectMany(_ => Enum.GetValues<AnswerPart>(), (id, part) => new TheoryDataRow<string, AnswerPart>(id, part)),
    ];

    [Theory]
    [MemberData(nameof(EveryPartOfEverySection))]
    public void An_answer_shows_where_it_comes_from_when_it_was_checked_and_what_it_is_not(string id, AnswerPart part)
    {
        Section section = Knowledge.Content.Sections[id];
        Reply reply = AnswerReplies.For(
            new AnswerResult { Outcome = AnswerOutcome.Answered, Confidence = 1, Ranked = [new RankedSection(section, 1)], Part = part },
            Knowledge.Words);
        string text = ReplyRenderer.Render(reply, Knowledge.Words, "webchat").Text!;

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Contains(section.Sources, source => text.Contains($"]({source.Url.AbsoluteUri})", StringComparison.Ordinal));
        Assert.Contains(section.Reviewed.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.EndsWith(Knowledge.Words.Text(WordKeys.Disclaimer), text, StringComparison.Ordinal);
    }
}
