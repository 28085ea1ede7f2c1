using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>The shipped content, and questions as people type them.</summary>
internal static class Shipped
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Folder => Path.Combine(Root, "knowledge", "en");

    public static KnowledgeContent Read() => KnowledgeFolder.Read(Folder).Content;

    /// <summary>The development questions of the evaluation.</summary>
    public static string[] Questions() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "tests", "CrampBot.Evaluation", "questions", "dev"), "*.yaml").SelectMany(file =>
        {
            using StreamReader text = File.OpenText(file);
            YamlStream stream = [];
            stream.Load(text);
            return ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Select(question => ((YamlScalarNode)question["question"]).Value!);
        }),
    ];

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "CrampBot.sln")) ? folder.FullName : Find(folder.Parent!);
}
