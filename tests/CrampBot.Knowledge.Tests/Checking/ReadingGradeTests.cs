using CrampBot.Knowledge.Checking;

namespace CrampBot.Knowledge.Tests.Checking;

public sealed class ReadingGradeTests
{
    private static readonly HashSet<string> NoNames = [];

    [Theory]
    [InlineData("The cat sat on the mat.", 0)]
    [InlineData("Drink some water. Rest for a while. Then stretch the muscle again.", 0.7)]
    [InlineData("Inadequate hydration may precipitate involuntary muscular contractions.", 25.9)]
    public void The_grade_is_that_of_the_formula(string text, double grade) => Assert.Equal(grade, ReadingGrade.Of(text, NoNames), 1);

    [Fact]
    public void A_familiar_name_counts_as_an_everyday_word() =>
        Assert.True(ReadingGrade.Of("Magnesium may help.", new HashSet<string> { "magnesium" }) < ReadingGrade.Of("Magnesium may help.", NoNames));

    [Fact]
    public void Each_step_of_a_list_is_a_sentence() =>
        Assert.Equal(ReadingGrade.Of("Sit down. Rub it.", NoNames), ReadingGrade.Of("1. Sit down\n2. Rub it", NoNames));

    [Fact]
    public void A_text_without_words_has_no_grade() => Assert.Equal(0, ReadingGrade.Of("1. 2. 3.", NoNames));
}
