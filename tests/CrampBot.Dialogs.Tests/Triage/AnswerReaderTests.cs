using CrampBot.Dialogs.Commands;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

public sealed class AnswerReaderTests
{
    private static TriageRoom Room => ShippedKnowledge.Triage;

    [Theory]
    [InlineData("warning_signs", "no sir, nothing of the kind")]
    [InlineData("warning_signs", "no chest pain, not breathless, nothing")]
    [InlineData("leg_signs", "no it looks normal to me")]
    [InlineData("leg_signs", "no swelling and no redness")]
    [InlineData("pain_and_walking", "walking about as normal, no pain")]
    [InlineData("whole_body", "none, just my calf cramping every night")]
    [InlineData("your_health", "nah im a healthy lad")]
    public void A_no_in_any_words_is_none_of_these(string question, string utterance) => Assert.Equal<string>([Question.None], Taken(question, utterance)!);

    [Theory]
    [InlineData("leg_signs", "my leg keeps buckling", "leg_weakness")]
    [InlineData("warning_signs", "one side of his mouth has dropped", "stroke_sign")]
    [InlineData("your_health", "i am 72 and on statins", "older", "takes_medicine")]
    [InlineData("site", "underneath my thigh, between bum and knee", "hamstring")]
    [InlineData("trigger", "towards the end of a run", "during_exercise")]
    [InlineData("frequency", "first in years", "first")]
    public void A_choice_is_taken_from_words_that_nobody_listed(string question, string utterance, params string[] choices) =>
        Assert.Equal(choices, Taken(question, utterance));

    [Theory]
    [InlineData("warning_signs", "couldnt tell you")]
    [InlineData("frequency", "ive lost count")]
    public void Not_knowing_in_any_words_is_no_choice(string question, string utterance) => Assert.Equal<string>([Question.Unknown], Taken(question, utterance)!);

    [Theory]
    [InlineData("warning_signs", "something odd with my mouth")]
    [InlineData("leg_signs", "kind of puffy")]
    [InlineData("warning_signs", "is it the tablets?")]
    [InlineData("site", "yes")]
    [InlineData("site", "no")]
    public void What_may_mean_something_else_is_not_taken(string question, string utterance) => Assert.Null(Taken(question, utterance));

    private static string[]? Taken(string id, string utterance)
    {
        Question question = Room.Content.Questions.Find(id);
        AnswerReader reader = Room.AnswersIn(CommandTable.Of(ShippedKnowledge.Store.Current.Words));
        if (reader.Read(question, InterviewState.Start, utterance, reader.ReadingOf(question, InterviewState.Start, utterance)) is not { } after)
        {
            return null;
        }

        IReadOnlyList<Finding> said = after.Entries.Last(entry => entry.QuestionId == id).Findings.Items;
        Facts facts = Room.Content.Vocabulary.Know(after.Known());
        string[] picked = [.. question.Choices.Where(choice => choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True).Select(choice => choice.Id)];
        return said.Count > 0 && said.All(finding => finding.Status is FindingStatus.Uncertain) ? [Question.Unknown]
            : picked.Length > 0 ? (question.PicksMany ? picked : picked[..1])
            : [Question.None];
    }
}
