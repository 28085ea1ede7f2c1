using DirectLine;

namespace CrampBot.Storage.Tests;

public sealed class SqliteTests : StorageContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storage-").FullName;

    [Fact]
    public void The_file_is_made_on_first_run_under_the_content_root() =>
        Assert.True(File.Exists(Path.Combine(_folder, "App_Data", "crampbot.db")));

    [Fact]
    public async Task Of_two_turns_that_began_together_the_later_conflicts()
    {
        await using IConversationTurn first = await Store.BeginAsync("c1");
        await using IConversationTurn second = await Store.BeginAsync("c1");
        await first.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation);
        await Assert.ThrowsAsync<TurnConflictException>(
            () => second.CommitAsync(new TurnRecord { Activities = [Text.Utf8("2")] }, Cancellation));
        Assert.Equal(["1 1"], await Store.SaidAsync("c1"));
    }

    [Fact]
    public async Task What_a_forgotten_person_said_is_not_even_in_the_files()
    {
        await Store.SayAsync("c1", "ann", "\"a private pain\"");
        Assert.True(FilesHold("a private pain"));
        await using (IConversationTurn turn = await Store.BeginAsync("c1"))
        {
            using (turn.HoldState())
            {
                await Store.PersonalData.ForgetAsync("directline", "ann", "c1", Cancellation);
            }

            await turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("\"forget me\"")] }, Cancellation);
        }

        Assert.False(FilesHold("a private pain"));
        Assert.True(FilesHold("forget me"));
    }

    [Fact]
    public async Task A_forgotten_persons_misses_are_not_even_in_the_files()
    {
        await Store.Misses.AddAsync("directline", "ann", new KeptMiss("notCovered", "a private question", null), Cancellation);
        Assert.True(FilesHold("a private question"));
        await Store.PersonalData.ForgetAsync("directline", "ann", "c1", Cancellation);
        Assert.False(FilesHold("a private question"));
    }

    protected override Task<TestStore> StartStoreAsync() => TestStore.StartAsync(_folder);

    protected override async ValueTask CleanUpAsync()
    {
        await base.CleanUpAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private bool FilesHold(string text) => Directory.EnumerateFiles(Path.Combine(_folder, "App_Data")).Any(path =>
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] content = new byte[file.Length];
        file.ReadExactly(content);
        return content.AsSpan().IndexOf(Text.Utf8(text)) >= 0;
    });
}
