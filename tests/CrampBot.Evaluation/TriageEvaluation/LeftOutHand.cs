using System.Globalization;
using CrampBot.Triage;
using CrampBot.Triage.Reading;
using YamlDotNet.Serialization;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary><c>triage --leave-out messages-9</c>: how well a hand's messages are read by a reader that learnt from everybody else's.</summary>
/// <remarks>For choosing how the reader learns and where its bars lie, without a look at the held-out set.</remarks>
internal static class LeftOutHand
{
    private const string Phrases = "phrases";

    /// <summary>Learns without the hand's files, and prints what becomes of its messages.</summary>
    /// <param name="knowledge">The folder of one language.</param>
    /// <param name="hand">What the names of the hand's files begin with.</param>
    /// <param name="output">Where to print.</param>
    public static void Print(string knowledge, string hand, TextWriter output)
    {
        DirectoryInfo without = Directory.CreateTempSubdirectory("crampbot-without-");
        try
        {
            Copy(knowledge, without.FullName, hand);
            string triage = Path.Combine(without.FullName, "triage");
            TriageContent content = TriageContent.Load(triage);
            FindingsReader reader = FindingsReader.Load(triage, content);
            MessageScores scores = new([.. MessagesOf(knowledge, hand, content).Select(message => (message, reader.Read(message.Text).Findings))], content);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{hand}: red-flag recall {scores.LevelRecall:0.000}, false alarms {scores.FalseAlarms:0.000}, flags read {scores.FlagRecall:0.000}"));
        }
        finally
        {
            without.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to, string hand)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !IsOf(hand, file)))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static bool IsOf(string hand, string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)) == Phrases
        && (Path.GetFileNameWithoutExtension(file) == hand || Path.GetFileName(file).StartsWith($"{hand}-", StringComparison.Ordinal));

    private static IEnumerable<FlagMessage> MessagesOf(string knowledge, string hand, TriageContent content)
    {
        TriageEngine engine = new(content);
        IDeserializer yaml = new DeserializerBuilder().Build();
        return Directory.EnumerateFiles(Path.Combine(knowledge, "triage", Phrases), "*.yaml").Where(file => IsOf(hand, file))
            .SelectMany(file => yaml.Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(file)))
            .SelectMany(finding => finding.Value.SelectMany(list => list.Value.Select(text => (Text: text, Finding: finding.Key, List: list.Key))))
            .GroupBy(phrase => phrase.Text, StringComparer.Ordinal)
            .Select(phrase => (phrase.Key, Stated: phrase.Where(said => said.List.StartsWith("present", StringComparison.Ordinal)).Select(said => said.Finding).Distinct()))
            .Select(phrase => (phrase.Key, phrase.Stated, Level: engine.LevelOf(new Findings(
                [.. phrase.Stated.Select(finding => new Finding(finding, FindingStatus.Present, FindingOrigin.Words))]))))
            .Where(phrase => phrase.Level <= TriageLevel.Urgent || !phrase.Stated.Any())
            .Select(phrase => new FlagMessage(
                phrase.Key, [.. phrase.Stated], phrase.Stated.Any() ? phrase.Level : null));
    }
}
