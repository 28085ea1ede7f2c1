namespace CrampBot.Knowledge.Loading;

/// <summary>Where things are in the folder of one language.</summary>
internal sealed class FolderLayout(string root)
{
    public const string Utterances = "utterances";
    public const string OutOfScope = "out-of-scope";
    public const string SmallTalk = "small-talk";
    public const string Triage = "triage/";
    public const string Words = "words";
    public const string Synonyms = "synonyms.txt";
    public const string FamiliarNames = "familiar-names.txt";
    public const string FollowUps = "follow-ups.yaml";
    public const string Urgent = "urgent.yaml";
    public const string FollowUpExamples = "follow-ups";

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Every article: Markdown inside a topic's folder; what is under <c>triage/</c> belongs to another room.</summary>
    public IEnumerable<string> Articles() => Files(Root, "*.md").Where(file =>
        Relative(file).Contains('/', StringComparison.Ordinal) && !Relative(file).StartsWith(Triage, StringComparison.Ordinal));

    /// <summary>The YAML files of one of the folders named above; none where the folder is missing.</summary>
    public IEnumerable<string> Yaml(string folder) => Files(Path.Combine(Root, folder), "*.yaml");

    public string At(string name) => Path.Combine(Root, name);

    public string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];
}
