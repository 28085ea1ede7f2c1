using CrampBot.Dialogs.Teams;

namespace CrampBot.Dialogs.Transcripts;

public sealed class ConversationTests
{
    /// <summary>Names the environment variable that makes the tests write what the bot says now, for a person to review.</summary>
    private const string Rewrite = "CRAMPBOT_TRANSCRIPTS_REWRITE";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "conversations");

    private static readonly string TeamsFolder = Path.Combine(Folder, "teams");

    public static TheoryData<string, string> EveryConversation => In(Folder);

    public static TheoryData<string, string> EveryChatInTeams => In(TeamsFolder);

    [Theory]
    [MemberData(nameof(EveryConversation))]
    public async Task A_conversation_goes_as_its_transcript_says(string file, string talk) =>
        await CompareAsync(Path.Combine(Folder, file), talk, await new TranscriptPlayer().PlayAsync(talk));

    [Theory]
    [MemberData(nameof(EveryChatInTeams))]
    public async Task A_chat_in_Teams_goes_as_its_transcript_says(string file, string talk) =>
        await CompareAsync(Path.Combine(TeamsFolder, file), talk, await new TeamsPlayer().PlayAsync(talk));

    private static TheoryData<string, string> In(string folder)
    {
        TheoryData<string, string> all = [];
        foreach (Transcript transcript in Transcript.ReadAll(folder))
        {
            all.Add(new TheoryDataRow<string, string>(transcript.File, transcript.Talk)
            {
                TestDisplayName = $"{transcript.File}: {transcript.Heading}",
            });
        }

        return all;
    }

    private static async Task CompareAsync(string path, string talk, string played)
    {
        if (Environment.GetEnvironmentVariable(Rewrite) is not null)
        {
            await File.WriteAllTextAsync(
                path,
                (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace(talk, played, StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(talk, played);
        }
    }
}
