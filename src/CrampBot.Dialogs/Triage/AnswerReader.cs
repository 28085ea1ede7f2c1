using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Dialogs.Triage;

/// <summary>Reads the answer to a question from what was pressed or written; the chat and <c>POST /api/triage</c> share it.</summary>
/// <remarks>
/// Words that name choices come first, then what was read, then likeness to other people's answers (<see cref="LikelyChoices"/>).
/// </remarks>
public sealed class AnswerReader
{
    private readonly TriageRoom _room;
    private readonly CommandTable _commands;
    private readonly Dictionary<string, SpokenChoices> _spoken;
    private readonly ListPositions _places;
    private readonly LikelyChoices _likely;

    /// <summary>Makes a reader; <see cref="TriageRoom.AnswersIn"/> keeps the one for a phrase book.</summary>
    /// <param name="room">What triage needs.</param>
    /// <param name="commands">The phrases for "no" and "I don't know".</param>
    internal AnswerReader(TriageRoom room, CommandTable commands)
    {
        _room = room;
        _commands = commands;
        _spoken = room.Content.Questions.Questions.ToDictionary(question => question.Id, question => new SpokenChoices(question, commands), StringComparer.Ordinal);
        _places = new ListPositions(commands);
        _likely = new LikelyChoices(room, commands);
    }

    /// <summary>The choice of a question that a message names in the words of its button; null where it names none.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="said">The message in normal form.</param>
    public CrampBot.Triage.Choice? ChoiceNamed(string question, string said) => _spoken[question].OnButton(said);

    /// <summary>What an answer says: of "none except breathless" what is excepted, of "dunno i can walk" what follows, and no number that is of something else.</summary>
    /// <param name="question">The question that waits.</param>
    /// <param name="before">The interview so far.</param>
    /// <param name="text">What was written.</param>
    public MessageReading ReadingOf(Question question, InterviewState before, string text)
    {
        string said = NormalForm.Of(text);
        ReadingContext asked = ReadingContext.Of(question);
        MessageReading read = _commands.Exception(text) is { } excepted ? _room.Reader.Read(excepted, asked) with { Answer = AnswerKind.No }
            : _commands.WithoutNotSure(said) is { } rest ? _room.Reader.Read(rest, asked) with { Answer = AnswerKind.Unsure }
            : _room.Reader.Read(text, asked);
        return _commands.Begins(WordKeys.SaidCorrection, said) ? read : read with { Findings = StrayNumbers.Without(read.Findings, question, before, _room) };
    }

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
        return !(question.PicksMany && IsGone(text)) && Named(question, before, text) is { } named ? _room.Interview.Answer(before, question.Id, named)
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
            ? UnlessEmergency([.. places.Select(place => shown[place].Id)], question, before)
            : null;
    }

    /// <summary>"The first one" may be the first cramp: what would call for help now by its place alone is asked about.</summary>
    private string[]? UnlessEmergency(string[] picks, Question question, InterviewState before) =>
        question.PicksMany && _room.Engine.LevelOf(_room.Interview.Answer(before, question.Id, picks).Known()) is TriageLevel.Emergency ? null : picks;

    /// <summary>Who names some of the signs that were listed, says "no" and names none, or denies several, has looked at the list: the others are absent.</summary>
    /// <remarks>Who says "not any more" may have had one of them since this began, and is asked again.</remarks>
    private InterviewState? ReadPicks(Question question, InterviewState before, string text, MessageReading reading)
    {
        Findings said = reading.InWords;
        Facts known = _room.Content.Vocabulary.Know(before.Known());
        Facts told = _room.Content.Vocabulary.Know(said);
        Question open = question with { Choices = [.. question.Choices.Where(choice => choice.IsShown(known) != Truth.False)] };
        string[] picks = [.. open.Choices.Where(choice => choice.Matches.Evaluate(told, Doubt.Settled) == Truth.True).Select(choice => choice.Id)];
        bool leavesDoubt = said.Items.Any(finding => finding.Status is FindingStatus.Uncertain && question.Settles.Contains(finding.Id));
        bool deniesSeveral = said.Items.Count(finding => finding.Status is FindingStatus.Absent && question.Settles.Contains(finding.Id)) > 1;
        string[]? answer = (picks, reading.Answer) switch
        {
            ([_, ..], _) => _likely.With(picks, open, before, text, reading),
            _ when IsGone(text) || _commands.Holds(WordKeys.SaidNotWell, NormalForm.Of(text)) => null,
            (_, AnswerKind.No) when !leavesDoubt => [Question.None],
            (_, AnswerKind.Unsure) when !leavesDoubt => [Question.Unknown],
            _ when (deniesSeveral || HasPoints(question, said)) && !leavesDoubt => [Question.None],
            _ => leavesDoubt ? null : _likely.Meant(open, before, text, reading),
        };
        return answer is null ? null : _room.Interview.Hear(_room.Interview.Answer(before, question.Id, answer), said);
    }

    private InterviewState? ReadOne(Question question, InterviewState before, string text, MessageReading reading)
    {
        if (reading.Findings.Items.Any(finding => finding.Status is not FindingStatus.Uncertain && question.Settles.Contains(finding.Id)))
        {
            return _room.Interview.Answer(before, question.Id, WithWhatIsLeft(question, before, text, reading.Findings));
        }

        string[]? answer = reading.Answer is AnswerKind.Unsure ? [Question.Unknown] : _likely.Meant(question, before, text, reading);
        return answer is null ? null : _room.Interview.Hear(_room.Interview.Answer(before, question.Id, answer), reading.InWords);
    }

    /// <summary>What was read, with what words that fit several choices make of it: "half an hour" and "gone".</summary>
    private Findings WithWhatIsLeft(Question question, InterviewState before, string text, Findings read)
    {
        Facts facts = _room.Content.Vocabulary.Know(before.Known().MergedWith(read));
        return _spoken[question.Id].OnlyOneLeft(text, facts) is { } left ? new Findings([.. read.Items, .. left.Sets.Where(set => read.Of(set.Id) is null)]) : read;
    }

    /// <summary>Whether the message says that something has gone, which may have been there since this began.</summary>
    private bool IsGone(string text) => _commands.Begins(WordKeys.SaidGone, NormalForm.Of(text));

    /// <summary>Whether the points on the question's scale were said.</summary>
    private static bool HasPoints(Question question, Findings said) => question.Scale is { } scale && said.Of(scale.FindingId)?.Number is not null;
}
