using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Shows what a warning rests on, and takes back what is not so.</summary>
internal static class Alarm
{
    private const string RestsOnId = "rests-on";
    private const string IsNotSoId = "is-not-so";
    private const string StaysId = "alarm-stays";
    private const string TakenBackId = "taken-back";
    private const int MostButtons = 6;

    /// <summary>Whether a message is the button that takes a sign back.</summary>
    public static bool Names(Finding sign, string said, Turn turn) => said == NormalForm.Of(ButtonOf(sign, turn));

    /// <summary>Shows the signs with the person's words, each with a button that takes it back.</summary>
    public static Task ShowWhatItRestsOnAsync(IReadOnlyList<Finding> signs, Turn turn, CancellationToken cancellationToken)
    {
        Await(turn, new Awaited { IsAlarm = true, IsGrounds = true });
        return turn.SayAsync(
            Reply.Plain(ReplyKind.Question, RestsOnId, turn.Words.Text(WordKeys.RestsOn, ("list", ListOf(signs, turn)), ("title", TitleIn(turn))), Buttons(signs, turn)),
            cancellationToken);
    }

    /// <summary>Asks whether none of the signs is so, naming each: what was denied may have been something else.</summary>
    public static Task AskWhetherNoneIsSoAsync(IReadOnlyList<Finding> signs, Turn turn, CancellationToken cancellationToken)
    {
        Await(turn, new Awaited { IsAlarm = true, IsDenial = true });
        return turn.SayAsync(
            Reply.Plain(
                ReplyKind.Question,
                IsNotSoId,
                turn.Words.Text(WordKeys.IsNotSo, ("list", ListOf(signs, turn)), ("title", TitleIn(turn))),
                SuggestedReply.Of(turn.Words.Text(WordKeys.IsNotSoYes)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.IsNotSoNo))),
            cancellationToken);
    }

    /// <summary>Says that the advice stays, to a denial of something else.</summary>
    public static Task StayAsync(IReadOnlyList<Finding> signs, Turn turn, CancellationToken cancellationToken)
    {
        Await(turn, new Awaited { IsAlarm = true });
        return turn.SayAsync(
            Reply.Plain(ReplyKind.Command, StaysId, turn.Words.Text(WordKeys.AlarmStays, ("title", TitleIn(turn))), Buttons(signs, turn)),
            cancellationToken);
    }

    /// <summary>Takes signs back, and says what follows from the rest.</summary>
    public static async Task TakeBackAsync(IReadOnlyList<Finding> signs, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        InterviewState after = Without(signs, turn);
        Assessment assessment = turn.Room.Engine.Assess(after.Known(), turn.Country);
        bool isUrgent = assessment.Level <= TriageLevel.Urgent;
        bool hadQuestions = turn.Memory.Triage.Asked is not null || turn.Memory.Triage.Concluded is not null;
        turn.Remember(triage => triage with
        {
            Interview = after,
            Warned = [.. triage.Warned.Intersect(assessment.Reasons.Select(reason => reason.RuleId))],
            Awaited = new Awaited { IsAlarm = isUrgent, IsTriageOffered = !isUrgent && !hadQuestions },
        });
        string taken = turn.Words.Text(WordKeys.TakenBack, ("signs", string.Join("; ", signs.Select(sign => NameOf(sign, turn)))));
        await turn.SayAsync(
            isUrgent || hadQuestions
                ? Reply.Plain(ReplyKind.Command, TakenBackId, taken)
                : Reply.Plain(ReplyKind.Command, TakenBackId, $"{taken} {turn.Words.Text(WordKeys.NoLongerUrgent)}", Starters.Triage(turn.Words)),
            cancellationToken);
        if (hadQuestions)
        {
            await TriageStart.GoOnAsync(dialogs, cancellationToken);
        }
        else if (isUrgent)
        {
            await turn.SayAsync(
                AssessmentReplies.Warning(assessment, [.. assessment.Reasons.Where(reason => reason.Level <= TriageLevel.Urgent)], turn),
                cancellationToken);
        }
    }

    /// <summary>The interview in which signs are answered "no"; a number that was told is forgotten, to be asked for again.</summary>
    private static InterviewState Without(IReadOnlyList<Finding> signs, Turn turn)
    {
        HashSet<string> numbers = [.. signs.Where(sign => sign.Number is not null).Select(sign => sign.Id)];
        InterviewState kept = new(
        [
            .. turn.Heard().Entries
                .Select(entry => entry with { Findings = new Findings([.. entry.Findings.Items.Where(finding => !numbers.Contains(finding.Id))]) })
                .Where(entry => entry.Findings.Items.Count > 0),
        ]);
        return turn.Room.Interview.Hear(kept, new Findings(
        [
            .. signs.Where(sign => sign.Number is null)
                .Select(sign => sign with { Status = FindingStatus.Absent, Origin = FindingOrigin.Answer, Evidence = null }),
        ]));
    }

    private static void Await(Turn turn, Awaited awaited) => turn.Remember(triage => triage with { Awaited = awaited });

    private static string TitleIn(Turn turn) => turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country).Title;

    private static string ListOf(IReadOnlyList<Finding> signs, Turn turn) => string.Join('\n', signs.Select(sign => sign.Evidence is { } words
        ? turn.Words.Text(WordKeys.RestsOnWords, ("sign", NameOf(sign, turn)), ("words", words))
        : turn.Words.Text(WordKeys.RestsOnSign, ("sign", NameOf(sign, turn)))));

    private static SuggestedReply[] Buttons(IReadOnlyList<Finding> signs, Turn turn) =>
        [.. signs.Take(MostButtons).Select(sign => SuggestedReply.Of(ButtonOf(sign, turn)))];

    private static string ButtonOf(Finding sign, Turn turn) => turn.Words.Text(WordKeys.TakeBack, ("sign", NameOf(sign, turn)));

    private static string NameOf(Finding sign, Turn turn) => turn.Room.Content.Vocabulary.ById[sign.Id].Name;
}
