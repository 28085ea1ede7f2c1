using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Turns phrases into examples and trains the model.</summary>
internal static class PhraseTrainer
{
    /// <summary>A finding with fewer phrases is left to its patterns.</summary>
    private const int FewestPhrases = 8;

    /// <summary>Trains on the phrases that say, deny or merely mention a finding; the last two teach what it is not.</summary>
    /// <param name="content">The content of the reader.</param>
    /// <param name="features">What the model sees.</param>
    /// <param name="phrases">The phrases to learn from.</param>
    public static PhraseModel Train(ReaderContent content, PhraseFeatures features, IEnumerable<Phrase> phrases)
    {
        ILookup<string, Phrase> byText = phrases.ToLookup(phrase => phrase.Text.Text, StringComparer.Ordinal);
        string[] findings =
        [
            .. byText.SelectMany(same => same).Where(phrase => phrase.Meaning == PhraseMeaning.Present)
                .GroupBy(phrase => phrase.Finding).Where(said => said.Count() >= FewestPhrases)
                .Select(said => said.Key).Order(StringComparer.Ordinal),
        ];
        Dictionary<string, int> number = findings.Select((finding, index) => (finding, index)).ToDictionary(pair => pair.finding, pair => pair.index, StringComparer.Ordinal);
        Dictionary<string, Concept> concepts = content.Concepts.Where(concept => concept.Choice is null).ToDictionary(concept => concept.Finding, StringComparer.Ordinal);
        List<(int[] Features, float?[] Says)> examples = [];
        foreach (IGrouping<string, Phrase> same in byText)
        {
            List<Word> words = content.Splitter.Split(same.Key);
            Span whole = new(0, Math.Min(words.Count, PatternMatcher.LongestClause));
            Tags tags = content.Sets.Tag(words, whole);
            HashSet<int> seen = [];
            features.AddTo(seen, words, tags, whole);
            float?[] says = new float?[findings.Length];
            bool stated = same.Any(phrase => phrase.Meaning == PhraseMeaning.Present);
            foreach ((string finding, int index) in number)
            {
                says[index] = stated && MaySay(content, concepts.GetValueOrDefault(finding), words, tags, whole) ? null : 0;
            }

            foreach (Phrase phrase in same.Where(phrase => number.ContainsKey(phrase.Finding)))
            {
                says[number[phrase.Finding]] = phrase.Meaning == PhraseMeaning.Present ? 1 : 0;
            }

            examples.Add(([.. seen.Order()], says));
        }

        return PhraseModel.Train(findings, examples);
    }

    /// <summary>Whether a phrase that stands under one finding also says another: it teaches nothing about that one.</summary>
    private static bool MaySay(ReaderContent content, Concept? concept, List<Word> words, Tags tags, Span clause)
    {
        if (concept is null)
        {
            return false;
        }

        PatternMatcher matcher = new(tags, tags, [.. words.Select(content.Cues.IsSmallWord)]);
        List<ulong> matches = [];
        foreach (Pattern pattern in concept.Present)
        {
            foreach (int set in pattern.Groups[0].Elements[0])
            {
                matcher.Find(pattern, set, clause, matches);
            }
        }

        return matches.Count > 0;
    }
}
