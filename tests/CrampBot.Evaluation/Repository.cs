namespace CrampBot.Evaluation;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>CrampBot.sln</c>, found upwards from the program.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Run the evaluation from inside the repository.");
    }
}
