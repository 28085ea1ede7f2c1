using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>What the model sees of a clause: its words, neighbours, word sets and pairs of word sets, each as a number.</summary>
/// <param name="namedSets">The word sets that concepts name.</param>
/// <param name="cues">Small words are passed over.</param>
internal sealed class PhraseFeatures(IReadOnlyList<int> namedSets, Cues cues)
{
    /// <summary>How many features there are; two that share a number share a weight.</summary>
    public const int Count = 1 << 14;

    /// <summary>Pairs of sets are looked at among this many sets of a clause.</summary>
    private const int MostSets = 12;

    private readonly HashSet<int> _named = [.. namedSets];

    /// <summary>Adds the features of a clause.</summary>
    public void AddTo(HashSet<int> features, List<Word> words, Tags tags, Span clause)
    {
        uint before = Hash("^");
        for (int at = clause.Start; at < clause.End; at++)
        {
            if (words[at].IsMark || cues.IsSmallWord(words[at]))
            {
                continue;
            }

            uint word = Hash(words[at].Stem);
            Add(features, word);
            Add(features, Mix(before, word));
            before = word;
        }

        AddSets(features, tags);
    }

    private static void Add(HashSet<int> features, uint hash) => features.Add((int)(hash % Count));

    private static uint Mix(uint one, uint other) => (((one << 5) | (one >> 27)) * 16777619u) ^ other;

    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }

    private void AddSets(HashSet<int> features, Tags tags)
    {
        List<uint> present = [];
        foreach (int set in tags.Present)
        {
            if (_named.Contains(set) && present.Count < MostSets)
            {
                uint hash = Mix(Hash("set"), (uint)set);
                present.ForEach(other => Add(features, Mix(other, hash)));
                present.Add(hash);
                Add(features, hash);
            }
        }
    }
}
