using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

[assembly: AssemblyFixture(typeof(CrampBot.Knowledge.Tests.Answers.ShippedKnowledge))]

namespace CrampBot.Knowledge.Tests.Answers;

/// <summary>The content that ships, read and indexed once for all tests that ask it something.</summary>
public sealed class ShippedKnowledge : IDisposable
{
    public ShippedKnowledge()
    {
        Content = KnowledgeFolder.Read(Path.Combine(RepositoryRoot, "knowledge", "en")).Content;
        Finder = new AnswerFinder(Content);
    }

    public static string RepositoryRoot { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public KnowledgeContent Content { get; }

    public AnswerFinder Finder { get; }

    public void Dispose() => Finder.Dispose();

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "CrampBot.sln")) ? folder.FullName : Find(folder.Parent!);
}
