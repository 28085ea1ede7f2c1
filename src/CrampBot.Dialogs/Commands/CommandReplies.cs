using System.Globalization;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Commands;

/// <summary>What the bot says of itself rather than of cramps.</summary>
internal static class CommandReplies
{
    public static Reply Greeting(Words words) =>
        Reply.Plain(ReplyKind.SmallTalk, "greeting", words.Text(WordKeys.Greeting), Starters.From(words));

    public static Reply Help(Words words) =>
        Reply.Plain(ReplyKind.Command, "help", words.Text(WordKeys.Help), Starters.From(words));

    public static Reply TextOnly(Words words) =>
        Reply.Plain(ReplyKind.NotCovered, "text-only", words.Text(WordKeys.TextOnly), Starters.From(words));

    public static Reply TooLong(Words words) => Reply.Plain(
        ReplyKind.NotCovered,
        "too-long",
        words.Text(WordKeys.TooLong, ("longest", Turn.LongestText.ToString(CultureInfo.InvariantCulture))),
        Starters.From(words));

    /// <summary>Offers a triage, after an answer to what tells of a sign.</summary>
    public static Reply OfferTriage(string said, Words words) => Reply.Plain(
        ReplyKind.Question, "offer-triage", words.Text(WordKeys.OfferTriage, ("words", said)), Starters.Triage(words));

    public static Reply Cancelled(Words words) =>
        Reply.Plain(ReplyKind.Command, "cancel", words.Text(WordKeys.Cancelled), Starters.From(words));

    public static Reply CancelledInEmergency(Words words) =>
        Reply.Plain(ReplyKind.Command, "cancel", words.Text(WordKeys.CancelledInEmergency), SuggestedReply.Of(words.Text(WordKeys.NotRightButton)));

    public static Reply NothingToCancel(Words words) =>
        Reply.Plain(ReplyKind.Command, "cancel", words.Text(WordKeys.NothingToCancel), Starters.From(words));

    public static Reply NothingAsked(Words words) =>
        Reply.Plain(ReplyKind.Command, "nothing-asked", words.Text(WordKeys.NothingAsked), Starters.From(words));

    public static Reply Forgotten(Words words) =>
        Reply.Plain(ReplyKind.Command, "forget-me", words.Text(WordKeys.Forgotten), Starters.From(words));

    public static Reply Restarted(Words words) => Reply.Plain(ReplyKind.Command, "restarted", words.Text(WordKeys.Restarted));

    public static Reply GoOnOrStartOver(Words words) => Reply.Plain(
        ReplyKind.Question,
        "go-on",
        words.Text(WordKeys.WelcomeBack),
        SuggestedReply.Of(words.Text(WordKeys.GoOn)),
        SuggestedReply.Of(words.Text(WordKeys.StartOver)));

    public static Reply WhichAnswer(Turn turn) => Reply.Plain(
        ReplyKind.Question,
        "which-answer",
        turn.Words.Text(WordKeys.WhichAnswer),
        [.. Answered(turn).Select(question => Change(question, turn.Words))]);

    public static Reply OldButton(Question question, Turn turn) => Reply.Plain(
        ReplyKind.Command,
        "old-button",
        turn.Words.Text(WordKeys.OldButton, ("question", question.Title)),
        Change(question, turn.Words));

    public static Reply SummaryAtTheEnd(Words words) =>
        Reply.Plain(ReplyKind.Command, "for-the-doctor", words.Text(WordKeys.SummaryAtTheEnd), Starters.Triage(words));

    public static Reply ForTheDoctor(Uri address, Words words) =>
        Reply.Plain(ReplyKind.Command, "for-the-doctor", words.Text(WordKeys.DoctorPage, ("address", address.AbsoluteUri)));

    private static SuggestedReply Change(Question question, Words words) =>
        SuggestedReply.Of(words.Text(WordKeys.ChangeOne, ("question", question.Title)));

    private static IEnumerable<Question> Answered(Turn turn) =>
        Understood.QuestionsOf(turn.Memory.Triage.Interview, turn.Room);
}
