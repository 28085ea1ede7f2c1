using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Commands;

public sealed class CommandTableTests
{
    private static Words Words => ShippedKnowledge.Store.Current.Words;

    private static CommandTable Table => CommandTable.Of(Words);

    [Fact]
    public void Every_sentence_the_bot_needs_is_written() => Words.Require(WordKeys.All);

    [Theory]
    [InlineData("HELP!", Command.Help)]
    [InlineData("Should I see a doctor?", Command.Triage)]
    [InlineData("never mind", Command.Cancel)]
    [InlineData("Start over", Command.StartOver)]
    [InlineData("go back", Command.Back)]
    [InlineData("Change an answer", Command.Change)]
    [InlineData("Why do you ask?", Command.Why)]
    [InlineData("What does that mean?", Command.Explain)]
    [InlineData("what do you know?", Command.WhatDoYouKnow)]
    [InlineData("Go on", Command.GoOn)]
    [InlineData("Show what to tell the doctor", Command.ForTheDoctor)]
    [InlineData("Forget me.", Command.ForgetMe)]
    public void A_command_is_understood_however_it_is_capitalised_and_punctuated(string said, Command command) =>
        Assert.Equal(command, Table.Find(NormalForm.Of(said)));

    [Theory]
    [InlineData("no")]
    [InlineData("I don't know")]
    [InlineData("help my leg is swollen")]
    [InlineData("")]
    public void What_only_answers_a_question_is_no_command(string said) => Assert.Null(Table.Find(NormalForm.Of(said)));

    [Fact]
    public void No_phrase_gives_two_commands()
    {
        string[] phrases = [.. Enum.GetValues<Command>().SelectMany(command => Words.Text(WordKeys.Of(command)).Split('|')).Select(NormalForm.Of)];

        Assert.Equal(phrases.Distinct(), phrases);
    }

    [Fact]
    public void Every_question_can_be_changed_by_its_title_and_by_each_of_its_names() =>
        Assert.All(
            ShippedKnowledge.Triage.Content.Questions.Questions.SelectMany(question => question.Named.Append(question.Title), (question, name) => (question, name)),
            named => Assert.Equal(named.question.Id, Table.FindChange(NormalForm.Of($"Change: {named.name}"), ShippedKnowledge.Triage.Content.Questions)?.Id));

    [Theory]
    [InlineData("is it bad?", true)]
    [InlineData("how do i stretch my calf", true)]
    [InlineData("What's a cramp", true)]
    [InlineData("actually it was two weeks", false)]
    [InlineData("", false)]
    public void A_question_is_told_from_a_statement(string said, bool isQuestion) => Assert.Equal(isQuestion, Table.IsQuestion(said));
}
