using CrampBot.Keeping;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Loading;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrampBot.Knowledge.Tests.Answers;

/// <summary>Index and models that were kept answer as those that were just made, and no others are believed.</summary>
public sealed class KeptKnowledgeTests : IDisposable
{
    private static readonly string[] Kinds = ["follow-ups", "index", "ranking"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Folder _folder = new();
    private readonly DirectoryInfo _kept = Directory.CreateTempSubdirectory("crampbot-learnt-");

    public void Dispose()
    {
        _folder.Dispose();
        _kept.Delete(recursive: true);
    }

    [Fact]
    public void What_was_kept_answers_as_what_was_made()
    {
        string made = Answers(kept: null);

        Assert.Equal(made, Answers(Kept()));
        Assert.Equal(Kinds, KindsKept());
        DateTime[] written = Written();
        Assert.Equal(made, Answers(Kept()));
        Assert.Equal(written, Written());
    }

    [Theory]
    [InlineData("stretches/stretches.md", "standing stretch question 1", "bananas for breakfast", "ranking index follow-ups")]
    [InlineData("stretches/stretches.md", "20 seconds", "two minutes", "ranking index follow-ups")]
    [InlineData("synonyms.txt", "charley horse", "wadenkrampf", "ranking index follow-ups")]
    [InlineData("follow-ups.yaml", "[why]", "[why, how come]", "follow-ups")]
    [InlineData("words/words.yaml", "Hello", "Good day", "")]
    public void An_edit_makes_anew_what_depends_on_it_and_takes_the_place_of_the_old(string file, string old, string replaced, string made)
    {
        Answers(Kept());
        HashSet<string> before = [.. _kept.GetFiles().Select(kept => kept.Name)];
        _folder.Replace(file, old, replaced);

        Assert.Equal(Answers(kept: null), Answers(Kept()));
        Assert.Equal(
            made.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            _kept.GetFiles().Where(kept => !before.Contains(kept.Name)).Select(kept => KindOf(kept.Name)).Order());
        Assert.Equal(Kinds, KindsKept());
    }

    [Fact]
    public void A_damaged_file_is_not_believed_and_is_made_anew()
    {
        string made = Answers(Kept());
        foreach (FileInfo file in _kept.GetFiles())
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            bytes[bytes.Length * 3 / 4] ^= 1;
            File.WriteAllBytes(file.FullName, bytes);
        }

        byte[][] damaged = Contents();
        Assert.Equal(made, Answers(Kept()));
        Assert.All(damaged.Zip(Contents()), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void A_file_cut_short_is_not_believed_and_is_made_anew()
    {
        string made = Answers(Kept());
        foreach (FileInfo file in _kept.GetFiles())
        {
            File.WriteAllBytes(file.FullName, File.ReadAllBytes(file.FullName)[..^100]);
        }

        byte[][] cut = Contents();
        Assert.Equal(made, Answers(Kept()));
        Assert.All(cut.Zip(Contents()), pair => Assert.NotEqual(pair.First.Length, pair.Second.Length));
    }

    [Fact]
    public void A_file_under_the_name_of_another_content_is_not_read()
    {
        Answers(Kept());
        _folder.Replace("stretches/stretches.md", "massage question", "what about kneading it");

        Assert.Equal(Answers(kept: null), Answers(Kept()));
    }

    [Fact]
    public async Task An_edit_while_the_store_runs_is_answered_and_kept()
    {
        using (KnowledgeStore store = Open())
        {
            KnowledgeSnapshot before = store.Current;
            _folder.Replace("stretches/stretches.md", "massage question 1\n", "tiger balm on it\n");
            using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Patience);
            while (store.Current == before)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
            }

            Assert.Equal("massage", store.Current.Finder.Find("tiger balm on it").Ranked[0].Section.Id);
        }

        DateTime[] written = Written();
        using KnowledgeStore next = Open();
        Assert.Equal("massage", next.Current.Finder.Find("tiger balm on it").Ranked[0].Section.Id);
        Assert.Equal(written, Written());
        Assert.Equal(Kinds, KindsKept());
    }

    private static string KindOf(string file) => file[..file.LastIndexOf('-')];

    private KnowledgeStore Open() => KnowledgeStore.Open(_folder.Root, TimeProvider.System, NullLogger<KnowledgeStore>.Instance, Kept());

    private LearntFolder Kept() => new(_kept.FullName, cannotKeep => throw cannotKeep);

    private IEnumerable<string> KindsKept() => _kept.GetFiles().Select(file => KindOf(file.Name)).Order();

    private DateTime[] Written() => [.. _kept.GetFiles().OrderBy(file => file.Name).Select(file => file.LastWriteTimeUtc)];

    private byte[][] Contents() => [.. _kept.GetFiles().OrderBy(file => file.Name).Select(file => File.ReadAllBytes(file.FullName))];

    /// <summary>What is made of some questions, to the last digit.</summary>
    private string Answers(LearntFolder? kept)
    {
        using AnswerFinder finder = new(KnowledgeFolder.Read(_folder.Root).Content, kept);
        string[] questions = ["standing stretch", "can i massage a charley horse", "how long", "and why", "tell me more", "bananas for breakfast", "how many pills", "wadenkrampf"];
        return string.Join('\n', questions.SelectMany(question => new AnswerContext?[] { null, new AnswerContext("standing-stretch") }.Select(previous =>
        {
            AnswerResult result = finder.Find(question, previous);
            return $"{question}: {result.Outcome} {result.Facet} {result.Part} {string.Join(' ', result.Ranked.Select(ranked => $"{ranked.Section.Id} {ranked.Confidence:R}"))}";
        })));
    }
}
