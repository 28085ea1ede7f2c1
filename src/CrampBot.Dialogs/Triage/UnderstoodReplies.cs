using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Shows what the bot has understood, so that it can be put right.</summary>
internal static class UnderstoodReplies
{
    /// <summary>The id of the reply that shows everything.</summary>
    public const string Id = "understood";

    /// <summary>The id of the reply that shows a change.</summary>
    public const string ChangedId = "changed";

    /// <summary>Everything that was understood.</summary>
    public static Reply Everything(Turn turn)
    {
        Understood understood = Understood.Of(turn.Memory.Triage.Interview, turn.Room);
        string[] lines =
        [
            .. understood.Answers.Select(answer =>
                turn.Words.Text(WordKeys.UnderstoodLine, ("question", answer.Question), ("answer", answer.Answer))),
            .. understood.Words.Count > 0
                ? [turn.Words.Text(WordKeys.UnderstoodWords, ("words", string.Join("”, “", understood.Words)))]
                : Array.Empty<string>(),
        ];
        return Reply.Plain(
            ReplyKind.Command,
            Id,
            lines.Length == 0
                ? turn.Words.Text(WordKeys.NothingUnderstood)
                : turn.Words.Text(WordKeys.Understood, ("list", string.Join('\n', lines))));
    }

    /// <summary>What the message told of its own accord, in the person's words, to be shown before the next question.</summary>
    public static string? NotedWords(Turn turn)
    {
        Findings known = turn.Memory.Triage.Interview.Known();
        string[] words =
        [
            .. turn.Reading.Findings.Items
                .Where(said => said.Status is FindingStatus.Present && known.Of(said.Id)?.Status is not FindingStatus.Present)
                .Select(said => said.Evidence)
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        string[] longest = [.. words.Where(one => !words.Any(other => other.Length > one.Length && other.Contains(one, StringComparison.OrdinalIgnoreCase)))];
        return longest.Length == 0 ? null : turn.Words.Text(WordKeys.Noted, ("answer", $"“{string.Join("”, “", longest)}”"));
    }

    /// <summary>What was told earlier in other words, and what is told now.</summary>
    public static Reply ChangedWords(string before, string after, Turn turn) =>
        Reply.Plain(ReplyKind.Command, ChangedId, turn.Words.Text(WordKeys.ChangedWords, ("before", before), ("after", after)));

    /// <summary>What was told about an answered question that does not settle it any more.</summary>
    public static Reply ToBeAsked(Question question, Turn turn) => Reply.Plain(
        ReplyKind.Command,
        ChangedId,
        turn.Words.Text(WordKeys.ToBeAsked, ("words", turn.Text), ("question", question.Title)));

    /// <summary>What a changed answer is now, and which answers were dropped with it.</summary>
    public static Reply Changed(Question question, InterviewState before, InterviewState after, Turn turn)
    {
        string[] dropped =
        [
            .. before.Entries.Select(entry => entry.QuestionId).OfType<string>()
                .Where(id => !after.HasAnswered(id))
                .Select(id => turn.Room.Content.Questions.Find(id).Title),
        ];
        string text = turn.Words.Text(
            WordKeys.Changed,
            ("question", question.Title),
            ("before", Understood.AnswerTo(question, before, turn.Room)),
            ("after", Understood.AnswerTo(question, after, turn.Room)));
        return Reply.Plain(
            ReplyKind.Command,
            ChangedId,
            dropped.Length == 0 ? text : $"{text}\n\n{turn.Words.Text(WordKeys.Dropped, ("questions", string.Join(", ", dropped)))}");
    }
}
