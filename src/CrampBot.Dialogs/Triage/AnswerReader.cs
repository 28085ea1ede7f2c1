using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Dialogs.Triage;

/// <summary>Reads the answer to a question from what was pressed or written; the chat and <c>POST /api/triage</c> share it.</summary>
/// <remarks>
/// Words that name choices come first, then what was read, then likeness to other people's answers (<see cref="MessageReading.Likely"/>).
/// The bars were chosen on answers of hands that were left out (<c>docs/triage.md</c>): a sign must not be taken for "none".
/// </remarks>
public sealed class AnswerReader
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

    private readonly TriageRoom _room;
    private readonly CommandTable _commands;
    private readonly Dictionary<string, SpokenChoices> _spoken;
    private readonly ListPositions _places;

    /// <summary>Makes a reader; <see cref="TriageRoom.AnswersIn"/> keeps the one for a phrase book.</summary>
    /// <param name="room">What triage needs.</param>
    /// <param name="commands">The phrases for "no" and "I don't know".</param>
    internal AnswerReader(TriageRoom room, CommandTable commands)
    {
        _room = room;
        _commands = commands;
        _spoken = room.Content.Questions.Questions.ToDictionary(question => question.Id, question => new SpokenChoices(question, commands), StringComparer.Ordinal);
        _places = new ListPositions(commands);
    }

    /// <summary>The choice of a question that a message names in the words of its button; null where it names none.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="said">The message in normal form.</param>
    internal CrampBot.Triage.Choice? ChoiceNamed(string question, string said) => _spoken[question].OnButton(said);

    /// <summary>Reads an answer that was written.</summary>
    /// <param name="question">The question that waits.</param>
    /// <param name="before">The interview so far.</param>
    /// <param name="text">What was written.</param>
    /// <param name="reading">What was read from it.</param>
    /// <returns>The interview with the answer; null where the text does not answer the question.</returns>
    public InterviewState? Read(Question question, InterviewState before, string text, MessageReading reading)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        return Named(question, before, text) is { } named ? _room.Interview.Answer(before, question.Id, named)
            : !question.PicksMany && _commands.Is(Command.No, NormalForm.Of(text)) ? null
            : question.PicksMany ? ReadPicks(question, before, text, reading)
            : ReadOne(question, before, text, reading);
    }

    /// <summary>Reads an answer that was sent by a card or by a program.</summary>
    /// <param name="question">The question that waits.</param>
    /// <param name="before">The interview so far.</param>
    /// <param name="submission">What was sent.</param>
    /// <returns>The interview with the answer; null where nothing was picked, or something that is not there to pick.</returns>
    public InterviewState? Read(Question question, InterviewState before, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(submission);
        if (OnScale(question, before, submission) is { } pointed)
        {
            return pointed;
        }

        bool isThere = NamesChoices(question, submission);
        bool isAlone = submission.Picks.Count == 1
            || (question.PicksMany && !submission.Picks.Contains(Question.None) && !submission.Picks.Contains(Question.Unknown));
        return submission.Question == question.Id && isThere && isAlone
            ? _room.Interview.Answer(before, question.Id, submission.Picks)
            : null;
    }

    /// <summary>Reads what was ticked, or nothing, together with the points on the scale; the stronger of the two counts.</summary>
    private InterviewState? OnScale(Question question, InterviewState before, Submission submission)
    {
        if (question.Scale is not { } scale || submission.Points is not { } points || !scale.Has(points))
        {
            return null;
        }

        Submission ticked = submission with { Points = null, Picks = submission.Picks.Count == 0 ? [Question.None] : submission.Picks };
        if (Read(question, before, ticked) is not { } after)
        {
            return null;
        }

        Findings answer = after.Entries.Last(entry => entry.QuestionId == question.Id).Findings;
        double strongest = Math.Max(points, answer.Of(scale.FindingId)?.Number ?? points);
        Finding pointed = new(scale.FindingId, FindingStatus.Present, FindingOrigin.Answer, Number: strongest);
        return _room.Interview.Answer(before, question.Id, answer.With(pointed));
    }

    /// <summary>Whether what was sent are choices of the question, be they an answer together or not.</summary>
    /// <param name="question">The question that waits.</param>
    /// <param name="submission">What was sent.</param>
    public static bool NamesChoices(Question question, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(submission);
        return submission.Picks.Count > 0 && submission.Picks.All(pick => IsChoice(question, pick));
    }

    private static bool IsChoice(Question question, string pick) =>
        pick == Question.Unknown
        || (pick == Question.None && question.NoneOfThese is not null)
        || question.Choices.Any(choice => choice.Id == pick);

    /// <summary>The choices that the message names, or that it refuses to name.</summary>
    private string[]? Named(Question question, InterviewState before, string text)
    {
        string said = NormalForm.Of(text);
        if (said == NormalForm.Of(question.IDoNotKnow) || _commands.Is(Command.NotSure, said))
        {
            return [Question.Unknown];
        }

        return _spoken[question.Id].Read(_commands.Exception(text) ?? text, _room.Content.Vocabulary.Know(before.Known())) ?? Placed(question, before, said);
    }

    /// <summary>The choices that a message names by their places in the list.</summary>
    private string[]? Placed(Question question, InterviewState before, string said)
    {
        bool takesNumbers = question.PicksMany && question.Settles.All(id => _room.Content.Vocabulary.ById[id].Kind is not FindingKind.Quantity);
        if (_places.Read(said, question.Choices.Count, takesNumbers) is null)
        {
            return null;
        }

        IReadOnlyList<CrampBot.Triage.Choice> shown = _room.Interview.Step(before, question.Id).Question.Choices;
        return _places.Read(said, shown.Count, takesNumbers) is { } places && (question.PicksMany || places.Count == 1)
            ? [.. places.Select(place => shown[place].Id)]
            : null;
    }

    /// <summary>Who names some of the signs that were listed, says "no" and names none, or denies several, has looked at the list: the others are absent.</summary>
    private InterviewState? ReadPicks(Question question, InterviewState before, string text, MessageReading reading)
    {
        Findings said = InWords(reading.Findings);
        Facts known = _room.Content.Vocabulary.Know(before.Known());
        Facts told = _room.Content.Vocabulary.Know(said);
        Question open = question with { Choices = [.. question.Choices.Where(choice => choice.IsShown(known) != Truth.False)] };
        string[] picks = [.. open.Choices.Where(choice => choice.Matches.Evaluate(told, Doubt.Settled) == Truth.True).Select(choice => choice.Id)];
        bool leavesDoubt = said.Items.Any(finding => finding.Status is FindingStatus.Uncertain && question.Settles.Contains(finding.Id));
        bool deniesSeveral = said.Items.Count(finding => finding.Status is FindingStatus.Absent && question.Settles.Contains(finding.Id)) > 1;
        string[]? answer = (picks, reading.Answer) switch
        {
            ([_, ..], _) => WithLikely(picks, open, before, text, reading),
            (_, AnswerKind.No) when !leavesDoubt => [Question.None],
            (_, AnswerKind.Unsure) when !leavesDoubt => [Question.Unknown],
            _ when (deniesSeveral || HasPoints(question, said)) && !leavesDoubt => [Question.None],
            _ => leavesDoubt ? null : Meant(open, before, text, reading),
        };
        return answer is null ? null : _room.Interview.Hear(_room.Interview.Answer(before, question.Id, answer), said);
    }

    /// <summary>The choices that were read, and those that are likely meant beside them, unless these make it an emergency that it is not.</summary>
    private string[] WithLikely(string[] picks, Question question, InterviewState before, string text, MessageReading reading)
    {
        string[] all = [.. picks.Union(LikelyPicks(question, text, reading, reading.Likely))];
        return IsEmergency(question, before, all) && !IsEmergency(question, before, picks) ? picks : all;
    }

    /// <summary>The choices that are likely meant: none that is denied, and none where words speak of another time or of health.</summary>
    private string[] LikelyPicks(Question question, string text, MessageReading reading, IReadOnlyList<LikelyAnswer> answers) =>
        NormalForm.Of(text).Split(' ').Any(word => _commands.IsSaid(WordKeys.SaidNotNow, word) || (word.Length == YearLength && word.All(char.IsAsciiDigit)))
            ? []
            :
            [
                .. question.Choices
                    .Where(choice => answers.Any(likely => likely.Id == choice.Id && likely.Likely >= AlsoMeant)
                        && !choice.Sets.Any(set => reading.Findings.Of(set.Id) is { Status: FindingStatus.Absent }))
                    .Select(choice => choice.Id),
            ];

    private InterviewState? ReadOne(Question question, InterviewState before, string text, MessageReading reading) =>
        reading.Findings.Items.Any(finding => finding.Status is not FindingStatus.Uncertain && question.Settles.Contains(finding.Id))
            ? _room.Interview.Answer(before, question.Id, reading.Findings)
            : reading.Answer is AnswerKind.Unsure ? _room.Interview.Answer(before, question.Id, Question.Unknown)
            : Meant(question, before, text, reading) is { } meant ? _room.Interview.Answer(before, question.Id, meant)
            : null;

    /// <summary>What a message means by its likeness to other people's answers.</summary>
    /// <returns>The ids; null where nothing is likely enough, a word needs a question first, the message asks something, or begins with a denial.</returns>
    private string[]? Meant(Question question, InterviewState before, string text, MessageReading reading)
    {
        if (reading.Ambiguities.Count > 0 || _commands.IsQuestion(text))
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
            [{ Id: Question.Unknown, Likely: >= MeantAtAll }, ..] => [Question.Unknown],
            _ when isLikely && !_commands.Begins(WordKeys.SaidNo, NormalForm.Of(text)) => question.PicksMany ? picks : picks[..1],
            _ => null,
        };
    }

    /// <summary>What a message may mean: where what is known rules choices out, one of those that are left was asked for, and is meant.</summary>
    private LikelyAnswer[] Possible(Question question, InterviewState before, MessageReading reading)
    {
        Facts known = _room.Content.Vocabulary.Know(before.Known());
        HashSet<string> ruledOut = question.PicksMany
            ? []
            : [.. question.Choices.Where(choice => choice.Matches.Evaluate(known, Doubt.Open) == Truth.False).Select(choice => choice.Id)];
        LikelyAnswer[] possible = [.. reading.Likely.Where(likely => !ruledOut.Contains(likely.Id) && (ruledOut.Count == 0 || likely.Id != LikelyAnswer.Unclear))];
        double together = possible.Sum(likely => likely.Likely);
        return [.. possible.Select(likely => likely with { Likely = likely.Likely / together })];
    }

    private bool IsEmergency(Question question, InterviewState before, string[] picks) =>
        _room.Engine.LevelOf(_room.Interview.Answer(before, question.Id, question.PicksMany ? picks : picks[..1]).Known()) is TriageLevel.Emergency;

    /// <summary>Whether the points on the question's scale were said.</summary>
    private static bool HasPoints(Question question, Findings said) => question.Scale is { } scale && said.Of(scale.FindingId)?.Number is not null;

    /// <summary>What a message says of its own accord, without what its "no" or "not sure" makes of the list.</summary>
    private static Findings InWords(Findings said) => new([.. said.Items.Where(finding => finding.Origin is FindingOrigin.Words || finding.Number is not null)]);
}
