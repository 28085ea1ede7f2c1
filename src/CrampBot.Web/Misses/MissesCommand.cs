using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Loading;
using CrampBot.Storage;
using CrampBot.Web.Knowledge;

namespace CrampBot.Web.Misses;

/// <summary>The command <c>-- misses</c>: lists the questions that could not be answered well (<c>docs/content.md</c>).</summary>
internal static class MissesCommand
{
    private const string Misses = "misses";

    /// <summary>Runs the command if the arguments name it.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="builder">Holds the settings of the store and of the knowledge folder; the host is not started.</param>
    /// <param name="output">Where it prints.</param>
    /// <returns>The exit code; null where the arguments name another command or none.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> args, WebApplicationBuilder builder, TextWriter output)
    {
        if (args is not [Misses, ..])
        {
            return null;
        }

        builder.Services.AddCrampBotStorage(builder.Configuration);
        string folder = KnowledgeServices.FolderOf(builder);
        await using WebApplication app = builder.Build();
        IReadOnlyList<KeptMiss> misses = await app.Services.GetRequiredService<MissStore>().ReadAsync(CancellationToken.None);
        await output.WriteLineAsync($"{misses.Count} questions could not be answered well.");
        if (misses.Count == 0)
        {
            return 0;
        }

        using AnswerFinder finder = new(KnowledgeFolder.Read(folder).Content);
        foreach (string line in MissReport.Lines(misses, finder))
        {
            await output.WriteLineAsync(line);
        }

        return 0;
    }
}
