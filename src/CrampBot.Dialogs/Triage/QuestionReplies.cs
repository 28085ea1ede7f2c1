using System.Globalization;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Puts a question of the interview into words, with its choices.</summary>
public static class QuestionReplies
{
    /// <summary>Asks a question.</summary>
    internal static Reply Ask(InterviewStep step, Turn turn)
    {
        string progress = turn.Words.Text(
            WordKeys.Progress,
            ("number", step.Number.ToString(CultureInfo.InvariantCulture)),
            ("atMost", step.AtMost.ToString(CultureInfo.InvariantCulture)));
        return For(step.Question, $"{progress}\n\n**{step.Question.Ask}**", turn);
    }

    /// <summary>Asks again, because what was written does not answer the question.</summary>
    internal static Reply AskAgain(Question question, Turn turn) =>
        For(turn.AskedStep().Question, $"{WhatIsMissing(question, turn)}\n\n**{question.Ask}**", turn);

    /// <summary>Points at the question that is on the screen already.</summary>
    internal static Reply AskOn(Turn turn)
    {
        Question question = turn.AskedStep().Question;
        string text = turn.Words.Text(WordKeys.AskOn, ("ask", question.Ask));
        return Reply.Plain(ReplyKind.Question, question.Id, turn.Noted is { } noted ? $"{noted}\n\n{text}" : text);
    }

    /// <summary>Says that no question came before, and points at the question.</summary>
    internal static Reply First(Turn turn)
    {
        turn.Noted = turn.Words.Text(WordKeys.FirstQuestion);
        return AskOn(turn);
    }

    /// <summary>Asks, of a list that the person is not sure about, what they cannot rule out.</summary>
    internal static Reply NarrowDown(Turn turn) =>
        For(turn.AskedStep().Question, $"{LookOnceMore(turn.AskedStep().Question, turn.Words)}\n\n**{turn.AskedStep().Question.Ask}**", turn);

    /// <summary>Asks, of an answer that fits no choice as a whole, which of those that are left it is.</summary>
    internal static Reply AskWhich(Question again, Turn turn) => For(again, $"{WhichIsIt(turn.Words)}\n\n**{again.Ask}**", turn);

    /// <summary>The request to pick one of the choices that are left.</summary>
    /// <param name="words">The bot's own words.</param>
    public static string WhichIsIt(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Text(WordKeys.WhichIsIt);
    }

    /// <summary>The request to look at a list once more.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">The bot's own words.</param>
    public static string LookOnceMore(Question question, Words words)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(words);
        return words.Text(WordKeys.NarrowDown, ("none", question.NoneOfThese ?? question.IDoNotKnow));
    }

    /// <summary>Says why a question is asked, and asks it again.</summary>
    internal static Reply Why(Turn turn) => For(turn.AskedStep().Question, $"{turn.AskedStep().Question.Why}\n\n**{turn.AskedStep().Question.Ask}**", turn);

    /// <summary>Says what a question means, and asks it again.</summary>
    internal static Reply Explain(Turn turn) => For(turn.AskedStep().Question, $"{turn.AskedStep().Question.Explain}\n\n**{turn.AskedStep().Question.Ask}**", turn);

    private static string WhatIsMissing(Question question, Turn turn)
    {
        if (turn.Submitted is null && question.PicksMany && turn.Commands.Begins(WordKeys.SaidYes, turn.Said))
        {
            return turn.Words.Text(WordKeys.WhichFit);
        }

        if (turn.IsQuestion)
        {
            return turn.Words.Text(WordKeys.CannotAnswer);
        }

        if (question.PicksMany && turn.Commands.Begins(WordKeys.SaidGone, turn.Said))
        {
            return turn.Words.Text(WordKeys.EvenIfGone);
        }

        Finding? doubt = turn.Reading.Findings.Items.FirstOrDefault(finding => finding is { Status: FindingStatus.Uncertain, Evidence: not null });
        HashSet<string> meant =
        [
            .. turn.Reading.Ambiguities.SelectMany(ambiguity => ambiguity.AskAbout),
            .. doubt is null ? Array.Empty<string>() : [doubt.Id],
        ];
        HashSet<string> likely = [.. turn.Reading.Likely.Where(answer => answer.Likely >= LikelyChoices.MayBeMeant).Select(answer => answer.Id)];
        string[] choices =
        [
            .. turn.AskedStep().Question.Choices.Where(choice => choice.Sets.Any(set => meant.Contains(set.Id)) || likely.Contains(choice.Id)).Select(choice => $"“{choice.Text}”"),
        ];
        string words = doubt?.Evidence ?? turn.Reading.Ambiguities.Select(ambiguity => ambiguity.Words).FirstOrDefault() ?? turn.Text;
        return choices.Length > 0
            ? turn.Words.Text(question.PicksMany ? WordKeys.WhichMeant : WordKeys.WhichMeantOne, ("words", words), ("choices", string.Join(", ", choices)))
            : doubt is not null && turn.Room.WarningSigns.Contains(doubt.Id)
                ? turn.Words.Text(WordKeys.DoubtElsewhere, ("words", words), ("sign", turn.Room.Content.Vocabulary.ById[doubt.Id].Name))
            : turn.Words.Text(question.PicksMany ? WordKeys.PickAgain : WordKeys.ChooseAgain);
    }

    private static Reply For(Question question, string text, Turn turn) => Reply.Asking(
        question.Id,
        turn.Noted is { } noted ? $"{noted}\n\n{text}" : text,
        new ChoiceList(
            question.Id,
            question.PicksMany,
            [
                .. question.Choices.Select(choice => new ChoiceItem(choice.Id, choice.Text)),
            ],
            [
                .. question.NoneOfThese is { } none ? [new ChoiceItem(Question.None, none)] : Array.Empty<ChoiceItem>(),
                new ChoiceItem(Question.Unknown, question.IDoNotKnow),
            ])
        {
            Scale = question.Scale is { } scale ? ScaleOf(scale, question) : null,
        });

    private static ScaleItem ScaleOf(Scale scale, Question question) => new(
        scale.Ask,
        [.. Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).Select(points => Point(points, scale))],
        [.. question.Choices.Where(choice => choice.Sets.All(set => set.Id == scale.FindingId)).Select(choice => choice.Id)]);

    private static ChoiceItem Point(int points, Scale scale)
    {
        string number = points.ToString(CultureInfo.InvariantCulture);
        return new ChoiceItem(
            number,
            points == scale.Lowest ? $"{number}: {scale.LowestSaid}" : points == scale.Highest ? $"{number}: {scale.HighestSaid}" : number);
    }
}
