using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Checking;

/// <summary>Asks every utterance of an index that was built without it.</summary>
/// <remarks>
/// Utterances are held out by the hand that wrote them (a file of utterances, or the articles), because a person's own
/// questions resemble each other. Classes that are not covered are held out whole, because the next such question is
/// about something that nobody thought of.
/// </remarks>
internal static class CrossValidation
{
    /// <summary>The hand that wrote the questions inside the articles.</summary>
    private const string Author = "articles";

    public static List<HeldOut> Run(KnowledgeContent content)
    {
        string[] hands = [.. content.Sections.Values.SelectMany(section => section.Utterances).Select(HandOf).Distinct().Order(StringComparer.Ordinal)];
        string[] files = [.. content.OutOfScope.Values.Concat(content.SmallTalk.Values).SelectMany(reply => reply.Utterances)
            .Select(utterance => utterance.File).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> foldOfFile = files.Select((file, index) => (file, Fold: index % hands.Length)).ToDictionary(pair => pair.file, pair => pair.Fold);

        return [.. ParallelEnumerable.Range(0, hands.Length).AsOrdered().Select(fold => RunFold(
            content,
            utterance => foldOfFile.TryGetValue(utterance.File, out int ofFile) ? ofFile == fold : HandOf(utterance) == hands[fold])).SelectMany(fold => fold)];
    }

    private static List<HeldOut> RunFold(KnowledgeContent content, Func<Utterance, bool> isOut)
    {
        using TopicRanker ranker = new(Without(content, isOut), Fusion.Fitted);
        return [.. Topic.AllOf(content)
            .SelectMany(topic => topic.Utterances.Where(isOut).Select(utterance => (Utterance: utterance, Topic: topic)))
            .AsParallel()
            .AsOrdered()
            .Select(held => new HeldOut(held.Utterance, held.Topic, ranker.Gather(NormalForm.Of(held.Utterance.Text))))];
    }

    private static KnowledgeContent Without(KnowledgeContent content, Func<Utterance, bool> isOut)
    {
        return content with
        {
            Sections = content.Sections.ToDictionary(pair => pair.Key, pair => pair.Value with { Utterances = Kept(pair.Value.Utterances) }),
            OutOfScope = content.OutOfScope.ToDictionary(pair => pair.Key, pair => pair.Value with { Utterances = Kept(pair.Value.Utterances) }),
            SmallTalk = content.SmallTalk.ToDictionary(pair => pair.Key, pair => pair.Value with { Utterances = Kept(pair.Value.Utterances) }),
        };

        Utterance[] Kept(IReadOnlyList<Utterance> utterances) => [.. utterances.Where(utterance => !isOut(utterance))];
    }

    private static string HandOf(Utterance utterance) =>
        utterance.File.StartsWith(FolderLayout.Utterances, StringComparison.Ordinal) ? utterance.File : Author;
}
