using CsCheck;

namespace CrampBot.Triage.Tests.Reading;

public sealed class ReaderPropertyTests
{
    private static readonly string[] Flags =
    [
        "my calf is swollen and hot", "i can't breathe", "chest pain since this morning", "my pee is brown", "she won't wake up",
        "foot's gone white and cold", "numb between my legs", "i passed out", "jaw won't open", "he's confused",
    ];

    private static readonly string[] Harmless =
    [
        "hello there", "thanks for your help", "i like gardening", "the bus was late", "it is Tuesday", "we had pasta for tea",
    ];

    private static readonly string[] TradeWords =
    [
        "leg", "swollen", "not", "no", "2", "hours", "days", "if", "my", "cannot", "breathe", "and", ",", ".", "?", "but", "a", "half", "every", "10", "/", "years", "ago",
    ];

    [Fact]
    public void Reading_never_throws() =>
        Gen.String[0, 2000].Sample(text => SharedReader.Reader.Read(text) is not null, iter: 300, threads: 1);

    [Fact]
    public void Words_of_the_trade_in_any_order_are_read_without_a_fault() =>
        OneOf(TradeWords).Array[0, 400].Sample(words => SharedReader.Reader.Read(string.Join(' ', words)) is not null, iter: 150, threads: 1);

    [Fact]
    public void The_work_of_reading_grows_with_the_length_of_a_message_and_not_with_its_square()
    {
        string[] faster = [.. OddMessages.Kinds.Where(kind => WorkOf(OddMessages.Of(kind, 4_000)) > (6 * WorkOf(OddMessages.Of(kind, 1_000))))];

        Assert.Empty(faster);
    }

    [Fact]
    public void Case_and_blanks_change_nothing() =>
        OneOf(Flags).Sample(
            text => SharedReader.Signs(text) == SharedReader.Signs(text.ToUpperInvariant())
                && SharedReader.Signs(text) == SharedReader.Signs("  " + text.Replace(" ", "   ", StringComparison.Ordinal) + " "),
            iter: 20,
            threads: 1);

    [Theory]
    [InlineData("I can't breathe", "I cant breathe")]
    [InlineData("she won't wake up", "she wont wake up")]
    [InlineData("it isn't swollen", "it isnt swollen")]
    [InlineData("I’m breathless", "im breathless")]
    public void An_apostrophe_changes_nothing(string with, string without) => Assert.Equal(SharedReader.Signs(with), SharedReader.Signs(without));

    [Fact]
    public void A_harmless_sentence_before_or_after_never_hides_a_red_flag() =>
        Gen.Select(OneOf(Flags), OneOf(Harmless)).Sample(
            (flag, harmless) =>
            {
                string[] alone = Present(flag);
                return alone.Length > 0
                    && alone.All(Present($"{harmless}. {flag}").Contains)
                    && alone.All(Present($"{flag}. {harmless}").Contains);
            },
            iter: 100,
            threads: 1);

    [Fact]
    public void A_red_flag_at_the_end_of_a_message_far_over_the_limit_is_read() =>
        Assert.Contains("breathless", Present(string.Concat(Enumerable.Repeat("i went for a walk with a friend and we talked. ", 100)) + "i can't breathe"));

    [Fact]
    public void The_same_message_is_read_the_same_way_by_many_at_once() =>
        Parallel.For(0, 50, _ => Assert.Equal("+skin_hot +skin_red", SharedReader.Signs("it's red and hot", "skin_red", "skin_hot")));

    /// <summary>Counts work by what it allocates, which is the same at every run, as time is not.</summary>
    private static long WorkOf(string text)
    {
        SharedReader.Reader.Read(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        SharedReader.Reader.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string[] Present(string text) =>
        [.. SharedReader.Reader.Read(text).Findings.Items.Where(finding => finding.Status == FindingStatus.Present).Select(finding => finding.Id)];
}
