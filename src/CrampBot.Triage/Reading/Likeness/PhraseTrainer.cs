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
    /// <param name="index">The patterns by their first word.</param>
    /// <param name="features">What the model sees.</param>
    /// <param name="phrases">The phrases to learn from.</param>
    public static PhraseModel Train(ReaderContent content, ConceptIndex index, PhraseFeatures features, IEnumerable<Phrase> phrases)
    {
        ILookup<string, Phrase> byText = phrases.ToLookup(phrase => phrase.Text.Text, StringComparer.Ordinal);
        string[] findings =
        [
            .. byText.SelectMany(same => same).Where(phrase => phrase.Meaning == PhraseMeaning.Present)
                .GroupBy(phrase => phrase.Finding).Where(said => said.Count() >= FewestPhrases)
                .Select(said => said.Key).Order(StringComparer.Ordinal),
        ];
        Dictionary<string, int> number = findings.Select((finding, place) => (finding, place)).ToDictionary(pair => pair.finding, pair => pair.place, StringComparer.Ordinal);
        List<(int[] Features, float?[] Says)> examples = [];
        foreach (IGrouping<string, Phrase> same in byText)
        {
            List<Word> words = content.Splitter.Split(same.Key);
            Span whole = new(0, Math.Min(words.Count, PatternMatcher.LongestClause));
            using Tags tags = content.Sets.Tag(words, whole);
            HashSet<int> seen = [];
            features.AddTo(seen, words, tags, whole);
            float?[] says = new float?[findings.Length];
            bool stated = same.Any(phrase => phrase.Meaning == PhraseMeaning.Present);
            HashSet<string> spoken = stated ? Spoken(content, index, words, tags, whole) : [];
            foreach ((string finding, int place) in number)
            {
                says[place] = spoken.Contains(finding) ? null : 0;
            }

            foreach (Phrase phrase in same.Where(phrase => number.ContainsKey(phrase.Finding)))
            {
                says[number[phrase.Finding]] = phrase.Meaning == PhraseMeaning.Present ? 1 : 0;
            }

            examples.Add(([.. seen.Order()], says));
        }

        return PhraseModel.Train(findings, examples);
    }

    /// <summary>The findings whose patterns hold in a phrase; it teaches nothing about those that it does not stand under.</summary>
    private static HashSet<string> Spoken(ReaderContent content, ConceptIndex index, List<Word> words, Tags tags, Span clause)
    {
        PatternMatcher matcher = new(tags, tags, [.. words.Select(content.Cues.IsSmallWord)]);
        HashSet<string> spoken = new(StringComparer.Ordinal);
        List<ulong> matches = [];
        foreach (int set in tags.Present)
        {
            foreach ((Concept concept, Pattern pattern, bool absent) in index.StartingFrom(set))
            {
                matches.Clear();
                if (!absent && !spoken.Contains(concept.Finding))
                {
                    matcher.Find(pattern, set, clause, matches);
                }

                if (matches.Count > 0)
                {
                    spoken.Add(concept.Finding);
                }
            }
        }

        return spoken;
    }
}
