using CrampBot.Knowledge.Loading;
using CsCheck;

namespace CrampBot.Knowledge.Tests.Loading;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("  What's a Cramp?! ", "whats a cramp")]
    [InlineData("don’t", "dont")]
    [InlineData("Krämpfe, DÉJÀ vu", "krampfe deja vu")]
    [InlineData("20-30 sec.", "20 30 sec")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void Letters_and_digits_stay_in_lower_case_with_single_spaces(string text, string normal) =>
        Assert.Equal(normal, NormalForm.Of(text));

    [Fact]
    public void Half_of_a_surrogate_pair_does_no_harm() => Assert.Equal("calf cramp", NormalForm.Of("calf \ud83d cramp"));

    [Fact]
    public void What_is_normal_stays_as_it_is() => Gen.String.Sample(text => NormalForm.Of(NormalForm.Of(text)) == NormalForm.Of(text));
}
