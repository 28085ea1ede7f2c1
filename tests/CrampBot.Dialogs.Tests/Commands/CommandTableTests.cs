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

    [Theory]
    [InlineData("none except a bit breathless", "a bit breathless")]
    [InlineData("No, just breathless.", "breathless")]
    [InlineData("nothing apart from it's warm", "its warm")]
    [InlineData("none", null)]
    [InlineData("none of these", null)]
    [InlineData("justice", null)]
    public void What_is_excepted_from_a_none_is_found(string said, string? rest) => Assert.Equal(rest, Table.Exception(said));

    [Theory]
    [InlineData("it is mostly at night", "night")]
    [InlineData("in bed", "bed")]
    [InlineData("when i run", "run")]
    [InlineData("it is", "it is")]
    public void Words_that_add_nothing_are_left_off_an_answer(string said, string bare) => Assert.Equal(bare, Table.Bare(said));

    [Theory]
    [InlineData("all of them", true)]
    [InlineData("everything is fine", false)]
    [InlineData("all good", false)]
    public void All_of_them_is_said_by_nothing_more_and_nothing_less(string said, bool isAll) => Assert.Equal(isAll, Table.IsSaid(WordKeys.SaidAll, said));

    [Fact]
    public void No_two_choices_of_a_question_are_said_in_the_same_bare_words() => Assert.All(
        ShippedKnowledge.Triage.Content.Questions.Questions,
        question =>
        {
            string[] said = [.. question.Choices.SelectMany(choice => choice.Said.Select(other => Table.Bare(NormalForm.Of(other))).Distinct())];
            Assert.Equal(said.Distinct(), said);
        });
}
