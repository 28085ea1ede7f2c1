using CrampBot.Knowledge;
using CrampBot.Storage;
using CrampBot.Web.Hosting;
using CrampBot.Web.Misses;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web;

public sealed class MissesTests(CrampBotProgram program)
{
    private const string Unanswerable = "purple window sofa 7";

    [Fact]
    public async Task An_unanswered_question_is_kept_masked_until_the_person_says_forget_me()
    {
        DirectLineChat chat = await program.OpenChatAsync();
        await chat.SayAsync(Unanswerable);
        Assert.Contains(await MissesOf(program.Services), miss => miss.Text == "purple window sofa #");

        await chat.SayAsync("forget me");
        Assert.DoesNotContain(await MissesOf(program.Services), miss => miss.Text == "purple window sofa #");
    }

    [Fact]
    public async Task Nothing_is_kept_where_collecting_is_switched_off()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("crampbot-misses-");
        await using (var quiet = program.WithWebHostBuilder(builder => builder
            .UseSetting("Misses:Collect", "false")
            .UseSetting("Storage:Path", Path.Combine(folder.FullName, "crampbot.db"))))
        {
            await (await DirectLineChat.OpenAsync(quiet.CreateClient())).SayAsync(Unanswerable);
            Assert.Empty(await MissesOf(quiet.Services));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_list_puts_the_same_questions_together_most_frequent_first_with_the_nearest_section()
    {
        KnowledgeSnapshot knowledge = program.Services.GetRequiredService<KnowledgeStore>().Current;
        KeptMiss[] misses =
        [
            new("notCovered", "purple window sofa", "massage"),
            new("notCovered", "my toes feel funny on sundays", "foot-toe-cramp-relief"),
            new("lowRated", "My toes feel funny, on Sundays!", "foot-toe-cramp-relief"),
        ];

        string[] lines = [.. MissReport.Lines(misses, knowledge.Finder)];

        Assert.Equal(4, lines.Length);
        Assert.Equal("   2  My toes feel funny, on Sundays!", lines[0]);
        Assert.Matches(@"^      nearest foot-toe-cramp-relief, confidence 0\.\d\d; 1 lowRated \(foot-toe-cramp-relief\), 1 notCovered$", lines[1]);
        Assert.Equal("   1  purple window sofa", lines[2]);
        Assert.EndsWith("; 1 notCovered", lines[3], StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<KeptMiss>> MissesOf(IServiceProvider services) =>
        services.GetRequiredService<MissStore>().ReadAsync(TestContext.Current.CancellationToken);
}
