namespace CrampBot.Dialogs.Transcripts;

public sealed class ConversationTests
{
    /// <summary>Names the environment variable that makes the tests write what the bot says now, for a person to review.</summary>
    private const string Rewrite = "CRAMPBOT_TRANSCRIPTS_REWRITE";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "conversations");

    public static TheoryData<string, string> EveryConversation
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (Transcript transcript in Transcript.ReadAll(Folder))
            {
                all.Add(new TheoryDataRow<string, string>(transcript.File, transcript.Talk)
                {
                    TestDisplayName = $"{transcript.File}: {transcript.Heading}",
                });
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryConversation))]
    public async Task A_conversation_goes_as_its_transcript_says(string file, string talk)
    {
        string played = await new TranscriptPlayer().PlayAsync(talk);

        if (Environment.GetEnvironmentVariable(Rewrite) is not null)
        {
            string path = Path.Combine(Folder, file);
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
