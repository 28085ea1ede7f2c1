using CrampBot.Dialogs.Commands;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Dialogs.Triage;

/// <summary>Takes an answer for what it likely means by its likeness to other people's answers (<see cref="MessageReading.Likely"/>).</summary>
/// <remarks>The bars were chosen on answers of hands that were left out of learning (<c>docs/triage.md</c>): a sign must not be taken for "none".</remarks>
/// <param name="room">What triage needs.</param>
/// <param name="commands">The words that deny, or speak of another time or of health.</param>
internal sealed class LikelyChoices(TriageRoom room, CommandTable commands)
{
    /// <summary>So likely must "none of these" be by likeness alone, and what calls for help now.</summary>
    private const double NoneMeant = 0.9;
    private const double EmergencyMeant = 0.9;

    /// <summary>One or two words that are not on a button call for no help now by likeness alone: "cold" is asked about.</summary>
    private const int FewestForEmergency = 3;

    private const int YearLength = 4;

    /// <summary>So likely must anything else be, or some choices together.</summary>
    private const double MeantAtAll = 0.6;

    /// <summary>So likely is a choice meant beside others.</summary>
    private const double AlsoMeant = 0.3;

    /// <summary>A choice so likely is named where the bot asks which is meant.</summary>
    internal const double MayBeMeant = 0.25;

    /// <summary>What a message means by its likeness to other people's answers.</summary>
    /// <returns>The ids; null where nothing is likely enough, a word needs a question first, the message asks something, or begins with a denial.</returns>
    public string[]? Meant(Question question, InterviewState before, string text, MessageReading reading)
    {
        if (reading.Ambiguities.Count > 0 || commands.IsQuestion(text))
        {
            return null;
        }

        LikelyAnswer[] possible = Possible(question, before, reading);
        string[] picks = LikelyPicks(question, text, reading, possible);
        double together = possible.Where(likely => picks.Contains(likely.Id)).Sum(likely => likely.Likely);
        bool isEmergency = picks.Length > 0 && IsEmergency(question, before, picks);
        bool isLikely = isEmergency ? together >= EmergencyMeant && NormalForm.Of(text).Split(' ').Length >= FewestForEmergency : together >= MeantAtAll;
        return possible switch
        {
            [{ Id: Question.None, Likely: >= NoneMeant }, ..] => [Question.None],
            [{ Id: Question.Unknown, Likely: >= MeantAtAll }, ..] when !DeniesByName(question, reading) => [Question.Unknown],
            _ when isLikely && !commands.Begins(WordKeys.SaidNo, NormalForm.Of(text)) => question.PicksMany ? picks : picks[..1],
            _ => null,
        };
    }

    /// <summary>Who denies a sign by name knows something: the others are asked about once more.</summary>
    private static bool DeniesByName(Question question, MessageReading reading) =>
        reading.Findings.Items.Any(finding => finding is { Status: FindingStatus.Absent, Origin: FindingOrigin.Words } && question.Settles.Contains(finding.Id));

    /// <summary>The choices that were read, and those that are likely meant beside them, unless these make it an emergency that it is not.</summary>
    public string[] With(string[] picks, Question question, InterviewState before, string text, MessageReading reading)
    {
        string[] all = [.. picks.Union(LikelyPicks(question, text, reading, reading.Likely))];
        return IsEmergency(question, before, all) && !IsEmergency(question, before, picks) ? picks : all;
    }

    /// <summary>The choices that are likely meant: none that is denied, and none where words speak of another time or of health.</summary>
    private string[] LikelyPicks(Question question, string text, MessageReading reading, IReadOnlyList<LikelyAnswer> answers) =>
        NormalForm.Of(text).Split(' ').Any(word => commands.IsSaid(WordKeys.SaidNotNow, word) || (word.Length == YearLength && word.All(char.IsAsciiDigit)))
            ? []
            :
            [
                .. question.Choices
                    .Where(choice => answers.Any(likely => likely.Id == choice.Id && likely.Likely >= AlsoMeant)
                        && !choice.Sets.Any(set => reading.Findings.Of(set.Id) is { Status: FindingStatus.Absent }))
                    .Select(choice => choice.Id),
            ];

    /// <summary>What a message may mean: where what is known rules choices out, one of those that are left was asked for, and is meant unless nothing is clear.</summary>
    private LikelyAnswer[] Possible(Question question, InterviewState before, MessageReading reading)
    {
        Facts known = room.Content.Vocabulary.Know(before.Known());
        HashSet<string> ruledOut = question.PicksMany
            ? []
            : [.. question.Choices.Where(choice => choice.Matches.Evaluate(known, Doubt.Open) == Truth.False).Select(choice => choice.Id)];
        if (ruledOut.Count == 0 || reading.Likely is [{ Id: LikelyAnswer.Unclear }, ..])
        {
            return [.. reading.Likely];
        }

        LikelyAnswer[] possible = [.. reading.Likely.Where(likely => !ruledOut.Contains(likely.Id) && likely.Id != LikelyAnswer.Unclear)];
        double together = possible.Sum(likely => likely.Likely);
        return [.. possible.Select(likely => likely with { Likely = likely.Likely / together })];
    }

    private bool IsEmergency(Question question, InterviewState before, string[] picks) =>
        room.Engine.LevelOf(room.Interview.Answer(before, question.Id, question.PicksMany ? picks : picks[..1]).Known()) is TriageLevel.Emergency;
}
