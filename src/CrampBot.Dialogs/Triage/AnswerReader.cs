using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Reads the answer to a question from what was pressed or written.</summary>
internal static class AnswerReader
{
    private static readonly char[] BetweenPicks = [',', ';', '\n', '+', '&'];

    /// <summary>Reads the answer.</summary>
    /// <param name="question">The question that waits.</param>
    /// <param name="turn">The turn with the message.</param>
    /// <returns>The interview with the answer; null where the message does not answer the question.</returns>
    public static InterviewState? Read(Question question, Turn turn)
    {
        InterviewState before = turn.Memory.Triage.Interview;
        if (turn.Submitted is { } submitted)
        {
            return submitted.Question == question.Id && submitted.Picks.Count > 0
                ? turn.Room.Interview.Answer(before, question.Id, submitted.Picks)
                : null;
        }

        if (Named(question, turn) is { } named)
        {
            return turn.Room.Interview.Answer(before, question.Id, named);
        }

        return question.PicksMany ? ReadPicks(question, before, turn) : ReadOne(question, before, turn);
    }

    /// <summary>The choices that the message names in the words of their buttons, or by "no" and "I don't know".</summary>
    private static string[]? Named(Question question, Turn turn)
    {
        string said = NormalForm.Of(turn.Text);
        if (said == NormalForm.Of(question.IDoNotKnow) || turn.Commands.Is(Command.NotSure, said))
        {
            return [Question.Unknown];
        }

        if (question.NoneOfThese is { } none && (said == NormalForm.Of(none) || turn.Commands.Is(Command.No, said)))
        {
            return [Question.None];
        }

        if (NamedWhole(question, said) is { } whole)
        {
            return [whole];
        }

        string[] parts = [.. turn.Text.Split(BetweenPicks).Select(NormalForm.Of).Where(part => part.Length > 0)];
        string[] picks = [.. parts.Select(part => NamedWhole(question, part)).OfType<string>()];
        return question.PicksMany && picks.Length > 1 && picks.Length == parts.Length ? picks : null;
    }

    private static string? NamedWhole(Question question, string said) =>
        question.Choices.FirstOrDefault(choice => NormalForm.Of(choice.Text) == said)?.Id;

    /// <summary>Who names some of the signs that were listed has looked at the list: the others are absent.</summary>
    private static InterviewState? ReadPicks(Question question, InterviewState before, Turn turn)
    {
        Findings said = turn.Reading.Findings;
        string[] picks =
        [
            .. question.Choices
                .Where(choice => choice.Sets.Any(set => said.Of(set.Id)?.Status is FindingStatus.Present))
                .Select(choice => choice.Id),
        ];
        return picks.Length > 0
            ? turn.Room.Interview.Hear(turn.Room.Interview.Answer(before, question.Id, picks), said)
            : null;
    }

    private static InterviewState? ReadOne(Question question, InterviewState before, Turn turn)
    {
        Findings said = turn.Reading.Findings;
        return said.Items.Any(finding => finding.Status is not FindingStatus.Uncertain && question.Settles.Contains(finding.Id))
            ? turn.Room.Interview.Answer(before, question.Id, said)
            : null;
    }
}
