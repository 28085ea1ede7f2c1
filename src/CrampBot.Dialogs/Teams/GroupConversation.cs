using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Dialogs.Teams;

/// <summary>Answers in a group chat or a channel, where others read along: general answers only, and nothing is remembered.</summary>
/// <param name="services">Tells the addresses of articles.</param>
internal sealed class GroupConversation(IHostServices services)
{
    /// <summary>The id of the reply that moves a person to the one-to-one chat.</summary>
    public const string AloneId = "talk-alone";

    /// <summary>The id of the reply that says what can be asked in a group.</summary>
    public const string HelpId = "group-help";

    /// <summary>How many things a message must tell to be about a person, whatever its words.</summary>
    private const int Description = 3;

    /// <summary>Answers a message that mentions the bot; stays silent at any other.</summary>
    /// <param name="turn">The turn, begun with an empty memory that is not kept.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task AnswerAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.IsMentioned ? turn.SayAsync(AnswerTo(turn), cancellationToken) : Task.CompletedTask;

    /// <summary>Moves a person to the one-to-one chat.</summary>
    public static Reply Alone(Turn turn) =>
        Reply.Plain(ReplyKind.Command, AloneId, turn.Words.Text(WordKeys.GroupAlone)).WithLinkOnly(ChatWith(turn));

    private Reply AnswerTo(Turn turn)
    {
        FixedReply? urgent = turn.Knowledge.Finder.Urgent(turn.Text) is [{ } sign, ..] ? sign.Reply : null;
        if (urgent?.Urgency is not Urgency.Always
            && AssessmentReplies.GeneralWarning(turn.Reading.Findings, turn.Country, turn.Room, turn.Words) is { } warning)
        {
            return warning.WithLinkOnly(ChatWith(turn));
        }

        if (urgent is not null)
        {
            return AnswerReplies.HelpFirst(urgent).WithLinkOnly(null);
        }

        Command? command = turn.Commands.Find(turn.Said);
        if (command is Command.Help || (turn.Text.Length == 0 && turn.Submitted is null))
        {
            return Reply.Plain(ReplyKind.Command, HelpId, turn.Words.Text(WordKeys.GroupHelp)).WithLinkOnly(ChatWith(turn));
        }

        return command is not null || turn.Submitted is not null || IsPersonal(turn) ? Alone(turn) : FromKnowledge(turn);
    }

    /// <summary>Whether a message tells of a person rather than asking something that concerns everybody.</summary>
    private static bool IsPersonal(Turn turn) =>
        turn.Told >= Description || (turn.Told > 0 && !turn.IsQuestion && turn.SpeaksOfOneself);

    private static LinkButton ChatWith(Turn turn) =>
        new(turn.Words.Text(WordKeys.GroupOpenChat), TeamsChannel.PersonalChat(turn.Context.Activity));

    private Reply FromKnowledge(Turn turn)
    {
        AnswerResult result = turn.Knowledge.Finder.Find(turn.Text);
        Reply reply = AnswerReplies.For(result, turn.Words);
        return result.Outcome switch
        {
            AnswerOutcome.Answered => reply.WithLinkOnly(services.ArticleAddress(reply.Id) is { } page
                ? new LinkButton(turn.Words.Text(WordKeys.ReadArticle), page)
                : null),
            AnswerOutcome.DidYouMean => Reply.Plain(
                reply.Kind,
                reply.Id,
                $"{reply.Text}\n\n{string.Join('\n', result.Ranked.Select(candidate => $"- {candidate.Section.Title}"))}"),
            AnswerOutcome.NotCovered when turn.Told > 0 && turn.SpeaksOfOneself => Alone(turn),
            _ => reply.WithLinkOnly(null),
        };
    }
}
