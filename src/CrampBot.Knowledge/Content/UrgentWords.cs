namespace CrampBot.Knowledge.Content;

/// <summary>The words that all urgent classes share, from <c>urgent.yaml</c>; in normal form.</summary>
/// <param name="Groups">Words and phrases by the name under which patterns use them.</param>
/// <param name="Sayings">Patterns of what sounds urgent and is only said so: "this is killing me".</param>
/// <param name="Supposing">Patterns of what is asked or supposed.</param>
/// <param name="Past">Patterns of what is long over.</param>
/// <param name="Denials">Words that, before a sign, say that it is not so.</param>
/// <param name="BetweenDenialAndSign">Words that may stand between such a word and the sign.</param>
/// <param name="Joins">Words that join two statements.</param>
public sealed record UrgentWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Groups,
    IReadOnlyList<string> Sayings,
    IReadOnlyList<string> Supposing,
    IReadOnlyList<string> Past,
    IReadOnlySet<string> Denials,
    IReadOnlySet<string> BetweenDenialAndSign,
    IReadOnlySet<string> Joins)
{
    /// <summary>No words at all.</summary>
    public static UrgentWords None { get; } = new(
        new Dictionary<string, IReadOnlyList<string>>(), [], [], [], new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
}
