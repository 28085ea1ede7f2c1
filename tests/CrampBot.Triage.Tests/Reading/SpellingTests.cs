using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Tests.Reading;

public sealed class SpellingTests
{
    private static readonly WordSplitter Splitter = ReaderContent.Load(
        ShippedContent.Folder,
        ShippedContent.Content.Vocabulary.ById.Keys.ToHashSet(),
        verbatim => Lessons.Load(ShippedContent.Folder, ShippedContent.Content).RightWords(ShippedContent.Folder, verbatim)).Splitter;

    [Theory]
    [InlineData("english-words.txt")]
    [InlineData("../familiar-names.txt")]
    public void No_word_of_a_list_is_changed(string list) => Assert.Empty(
        File.ReadLines(Path.Combine(ShippedContent.Folder, list))
            .Where(word => word.Length > 0 && word[0] != '#' && Splitter.Split(word) is [{ } only] && only.Text != word)
            .Except(["cant", "hart"]));

    [Theory]
    [InlineData("retiring")]
    [InlineData("cheating")]
    [InlineData("buildings")]
    [InlineData("charged")]
    [InlineData("furosemide")]
    public void A_right_word_stays(string word) => Assert.Equal(word, Assert.Single(Splitter.Split(word)).Text);

    [Theory]
    [InlineData("swollenn", "swollen")]
    [InlineData("numbbness", "numbness")]
    public void A_slip_is_repaired(string slip, string word) => Assert.Equal(word, Assert.Single(Splitter.Split(slip)).Text);

    [Theory]
    [InlineData("site", "sit")]
    [InlineData("hope", "hop")]
    [InlineData("plane", "plan")]
    [InlineData("expected", "expecting")]
    [InlineData("chilled", "chills")]
    public void Different_words_have_different_stems(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    [Theory]
    [InlineData("wake", "waking")]
    [InlineData("hopping", "hop")]
    [InlineData("drove", "drove")]
    [InlineData("driving", "drives")]
    [InlineData("noses", "nose")]
    [InlineData("cramped", "cramping")]
    public void Forms_of_one_word_have_one_stem(string one, string other) => Assert.Equal(StemOf(one), StemOf(other));

    private static string StemOf(string word) => Assert.Single(Splitter.Split(word)).Stem;
}
