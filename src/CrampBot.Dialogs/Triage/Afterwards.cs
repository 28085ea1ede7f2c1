using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Safety;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Goes on after an assessment: answers questions about it, and takes new facts in.</summary>
internal static class Afterwards
{
    private const string Duration = "duration";
    private const string AnotherPersonId = "another-person";

    /// <summary>Answers a question about the assessment, or about an emergency that stands, from what is known.</summary>
    /// <param name="awaited">What the bot's last message asked or offered.</param>
    /// <param name="said">The message in normal form.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether it was answered; not so where neither an assessment nor an alarm was given, or the message asks something else.</returns>
    public static async Task<bool> AnswerAsync(Awaited awaited, string said, Turn turn, CancellationToken cancellationToken)
    {
        TriageLevel level = SafetyNet.LevelBefore(turn);
        bool isEmergency = level is TriageLevel.Emergency;
        bool isAsking = turn.Memory.Triage.Asked is not null;
        IEnumerable<string> keys = isAsking ? WordKeys.WhileAsking
            : isEmergency ? WordKeys.InEmergency.Concat(WordKeys.Afterwards)
            : WordKeys.Afterwards;
        if ((isAsking ? level > TriageLevel.Urgent : turn.Memory.Triage.Concluded is null && !isEmergency)
            || keys.FirstOrDefault(key => Asks(key, said, turn)) is not { } asked
            || (asked is WordKeys.AfterOk && awaited.IsTriageOffered))
        {
            return false;
        }

        Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
        turn.Remember(triage => triage with { Awaited = new Awaited { IsAlarm = isEmergency } });
        await turn.SayAsync(
            isEmergency ? InEmergency(asked, assessment, turn)
                : asked is WordKeys.AfterAgain ? AssessmentReplies.For(assessment, turn)
                : AssessmentReplies.Part(assessment, Paragraphs(asked, assessment, turn), turn),
            cancellationToken);
        if (isAsking)
        {
            await turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }

        return true;
    }

    /// <summary>Says once more how soon to be seen and what to do until then.</summary>
    public static Task SayWhatToDoAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Remember(triage => triage with { Awaited = new Awaited { IsAlarm = true } });
        Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
        return turn.SayAsync(WhatToDo($"**{assessment.Title}**", assessment, turn), cancellationToken);
    }

    /// <summary>Takes in a fact that was not known when the assessment was given, and gives it anew.</summary>
    /// <returns>Whether there was such a fact.</returns>
    public static async Task<bool> TakeAsync(string said, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (turn.Memory.Triage.Concluded is null || turn.AsksOnTheWay)
        {
            return false;
        }

        if (Shorter(said, turn) is { } corrected)
        {
            Question duration = turn.Room.Content.Questions.Find(Duration);
            await turn.SayAsync(UnderstoodReplies.Changed(duration, turn.Memory.Triage.Interview, corrected, turn), cancellationToken);
            turn.Remember(triage => triage with { Interview = corrected });
        }
        else if ((IsOfAPerson(said, turn) || IsMore(said, turn)) && UnderstoodReplies.NotedWords(turn) is { } noted)
        {
            await turn.SayAsync(Reply.Plain(ReplyKind.Command, UnderstoodReplies.ChangedId, noted), cancellationToken);
            turn.Remember(triage => triage with { Interview = turn.Room.Interview.Hear(triage.Interview, turn.Stated) });
        }
        else
        {
            return false;
        }

        await TriageStart.GoOnAsync(dialogs, cancellationToken);
        return true;
    }

    private static string[] Paragraphs(string asked, Assessment assessment, Turn turn)
    {
        string sooner = turn.Words.Text(WordKeys.Sooner, ("worsening", assessment.Worsening));
        return asked switch
        {
            WordKeys.AfterWhy => [$"**{assessment.Title}**", AssessmentReplies.Why(assessment, turn.Words)],
            WordKeys.AfterHowSoon or WordKeys.AfterCanWait =>
            [
                turn.Words.Text(WordKeys.TimeFrame, ("timeFrame", assessment.TimeFrame)),
                assessment.Level is TriageLevel.SelfCare ? string.Empty : turn.Words.Text(WordKeys.DoNotWaitLonger),
                sooner,
            ],
            WordKeys.AfterWorse => [sooner],
            WordKeys.AfterGotWorse => [turn.Words.Text(WordKeys.WhatChanged), sooner],
            WordKeys.AfterWouldChange => [AssessmentReplies.WouldChange(assessment, turn), sooner],
            WordKeys.AfterOk => [$"**{assessment.Title}**", turn.Words.Text(WordKeys.TimeFrame, ("timeFrame", assessment.TimeFrame)), sooner],
            WordKeys.AfterUntil => [AssessmentReplies.NowDo(assessment, turn.Words), sooner],
            WordKeys.AfterNoDoctor =>
            [
                turn.Words.Text(WordKeys.TimeFrame, ("timeFrame", assessment.TimeFrame)),
                turn.Words.Text(assessment.Level is TriageLevel.Urgent ? WordKeys.NoDoctorToday : WordKeys.NoDoctorLater),
                sooner,
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "Nobody has decided what this is answered with."),
        };
    }

    private static Reply InEmergency(string asked, Assessment assessment, Turn turn) => asked switch
    {
        WordKeys.AfterWhy => AssessmentReplies.Part(assessment, Paragraphs(asked, assessment, turn), turn),
        WordKeys.AfterEased => WhatToDo(turn.Words.Text(WordKeys.EvenIfItEases, ("title", assessment.Title)), assessment, turn),
        _ => WhatToDo($"**{assessment.Title}**", assessment, turn),
    };

    private static Reply WhatToDo(string first, Assessment assessment, Turn turn) => AssessmentReplies.Part(
        assessment,
        [
            first,
            AssessmentReplies.NowDo(assessment, turn.Words),
            turn.Words.Text(WordKeys.Sooner, ("worsening", assessment.Worsening)),
        ],
        turn);

    /// <summary>"Why" alone asks about the assessment; "why do cramps come at night" does not.</summary>
    private static bool Asks(string key, string said, Turn turn) => key is WordKeys.AfterWhy or WordKeys.AfterHowSoon or WordKeys.AfterUntil or WordKeys.AfterEmergency or WordKeys.AfterGotWorse or WordKeys.AfterOk
        ? turn.Commands.IsSaid(key, said)
        : turn.Commands.Begins(key, said);

    /// <summary>Whether the message goes on from what was told: “now it is hot too”.</summary>
    public static bool IsMore(string said, Turn turn) => turn.Commands.Begins(WordKeys.SaidAlso, said);

    /// <summary>Offers to start over for another person than the one who was assessed, and takes the answer; nothing is mixed in.</summary>
    /// <returns>Whether the message turned to another person, or was that answer.</returns>
    public static async Task<bool> TakeAnotherAsync(Awaited awaited, string said, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (awaited.IsStartOverOffered && turn.Commands.Is(Command.Yes, said))
        {
            await TriageStart.StartOverAsync(turn, dialogs, cancellationToken);
        }
        else if (awaited.IsStartOverOffered && turn.Commands.Is(Command.No, said))
        {
            Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
            await turn.SayAsync(AssessmentReplies.Part(assessment, Paragraphs(WordKeys.AfterOk, assessment, turn), turn), cancellationToken);
        }
        else if (turn.Memory.Triage.Concluded is not null && IsOfAnother(said, turn))
        {
            turn.Remember(triage => triage with { Awaited = new Awaited { IsStartOverOffered = true } });
            await turn.SayAsync(
                Reply.Plain(
                    ReplyKind.Question,
                    AnotherPersonId,
                    turn.Words.Text(WordKeys.AnotherPerson),
                    SuggestedReply.Of(turn.Words.Text(WordKeys.StartOver)),
                    SuggestedReply.Of(turn.Words.Text(WordKeys.KeepAnswers))),
                cancellationToken);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool IsOfAnother(string said, Turn turn) => turn.Commands.Holds(WordKeys.SaidRelation, said)
        && (turn.Commands.Begins(WordKeys.SaidNowFor, said) || (!turn.AsksOnTheWay && turn.Commands.Holds(WordKeys.SaidToo, said)));

    /// <summary>Whether the message speaks of a person: a subject alone, like the title of an article, is no fact.</summary>
    private static bool IsOfAPerson(string said, Turn turn) =>
        said.Split(' ').Any(word => turn.Commands.IsOwnWord(word) || turn.Commands.IsSaid(WordKeys.SaidPerson, word));

    /// <summary>The interview with a length of time that puts an earlier one right, as in "it was only 10 seconds".</summary>
    private static InterviewState? Shorter(string said, Turn turn)
    {
        InterviewState before = turn.Memory.Triage.Interview;
        if (!before.HasAnswered(Duration) || !turn.Commands.Begins(WordKeys.SaidCorrection, said) || turn.Reading.Findings.Items.Count > 0)
        {
            return null;
        }

        Question duration = turn.Room.Content.Questions.Find(Duration);
        Findings read = turn.Room.Reader.Read(turn.Text, new(duration.Settles)).Findings;
        return read.Items.Any(finding => finding.Number is not null) ? turn.Room.Interview.Answer(before, Duration, read) : null;
    }
}
