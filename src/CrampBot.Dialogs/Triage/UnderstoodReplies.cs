using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Shows what the bot has understood, question by question, so that it can be put right.</summary>
internal static class UnderstoodReplies
{
    /// <summary>The id of the reply that shows everything.</summary>
    public const string Id = "understood";

    /// <summary>The id of the reply that shows a change.</summary>
    public const string ChangedId = "changed";

    /// <summary>Everything that was understood.</summary>
    public static Reply Everything(Turn turn)
    {
        string[] lines = LinesOf(turn);
        return lines.Length == 0
            ? Reply.Plain(ReplyKind.Command, Id, turn.Words.Text(WordKeys.NothingUnderstood))
            : Reply.Plain(
                ReplyKind.Command,
                Id,
                turn.Words.Text(WordKeys.Understood, ("list", string.Join('\n', lines))));
    }

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
            ("before", AnswerTo(question, before, turn)),
            ("after", AnswerTo(question, after, turn)));
        return Reply.Plain(
            ReplyKind.Command,
            ChangedId,
            dropped.Length == 0 ? text : $"{text}\n\n{turn.Words.Text(WordKeys.Dropped, ("questions", string.Join(", ", dropped)))}");
    }

    /// <summary>The answer to one question in the words of its choices.</summary>
    public static string AnswerTo(Question question, InterviewState state, Turn turn)
    {
        Facts facts = turn.Room.Content.Vocabulary.Know(state.Known());
        string[] fitting = [.. Fitting(question, facts)];
        bool isUnsure = state.Entries.Any(entry => entry.QuestionId == question.Id
            && entry.Findings.Items.Any(finding => finding.Status is FindingStatus.Uncertain));
        return fitting.Length > 0 ? string.Join("; ", fitting)
            : isUnsure ? question.IDoNotKnow
            : question.NoneOfThese ?? question.IDoNotKnow;
    }

    private static string[] LinesOf(Turn turn)
    {
        InterviewState state = turn.Memory.Triage.Interview;
        Facts facts = turn.Room.Content.Vocabulary.Know(state.Known());
        return
        [
            .. turn.Room.Content.Questions.Questions
                .Where(question => state.HasAnswered(question.Id) || Fitting(question, facts).Any())
                .Select(question => turn.Words.Text(
                    WordKeys.UnderstoodLine,
                    ("question", question.Title),
                    ("answer", AnswerTo(question, state, turn)))),
            .. FromWords(state).Select(words => turn.Words.Text(WordKeys.UnderstoodWords, ("words", words))),
        ];
    }

    private static IEnumerable<string> Fitting(Question question, Facts facts) => question.Choices
        .Where(choice => choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True)
        .Select(choice => choice.Text);

    private static IEnumerable<string> FromWords(InterviewState state) => state.Entries
        .SelectMany(entry => entry.Findings.Items)
        .Where(finding => finding.Status is FindingStatus.Present)
        .Select(finding => finding.Evidence)
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
