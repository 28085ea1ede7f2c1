using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

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
}
