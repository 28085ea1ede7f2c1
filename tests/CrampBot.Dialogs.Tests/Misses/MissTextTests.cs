namespace CrampBot.Dialogs.Misses;

public sealed class MissTextTests
{
    [Theory]
    [InlineData("why do I cramp", "why do I cramp")]
    [InlineData("  why\n\tdo \u001b[31mI cramp ", "why do [#mI cramp")]
    [InlineData("3 cramps a night since 12/05/1961", "# cramps a night since #")]
    [InlineData("ring me on +44 (0)20 7946-0958 please", "ring me on # please")]
    [InlineData("½ a glass, ٣ times", "# a glass, # times")]
    [InlineData("is b12 any good", "is b# any good")]
    [InlineData("write to ann.lee@example.org, please", "write to [e-mail], please")]
    [InlineData("write to <Ann+x@mail.example.co.uk>", "write to <[e-mail]>")]
    [InlineData("i am @ann_lee on there", "i am [e-mail] on there")]
    [InlineData("see https://example.org/me?id=7 and www.example.org/a", "see [link] and [link]")]
    [InlineData("see example.com or clinic.example/ann for it", "see [link] or [link] for it")]
    [InlineData("my leg hurts.why is that", "my leg hurts.why is that")]
    [InlineData("", "")]
    public void Digits_addresses_and_links_are_masked(string text, string masked) => Assert.Equal(masked, MissText.Masked(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\ufffd half", MissText.Masked("\ud800 half"));

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        string masked = MissText.Masked(string.Join(' ', Enumerable.Repeat("cramping", 1000)));

        Assert.InRange(masked.Length, MissText.Longest - "cramping".Length, MissText.Longest);
        Assert.EndsWith(" cramping", masked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_is_cut_between_characters() =>
        Assert.Equal(299, MissText.Masked("a" + string.Concat(Enumerable.Repeat("\ud83d\ude00", 100_000))).Length);

    [Fact]
    public void What_is_masked_stays_as_it_is_when_masked_again()
    {
        string once = MissText.Masked("3 times, ann@example.org, https://example.org");

        Assert.Equal(once, MissText.Masked(once));
    }
}
