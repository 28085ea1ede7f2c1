using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>What the model sees of a message: words, two and three in a row, pieces of words, word sets, pairs of word sets and cues.</summary>
/// <remarks>What stands in the reach of a "no" is another feature than the same thing stated, so that "cannot catch my breath" and "no swelling" teach opposite things.</remarks>
/// <param name="sets">All word sets.</param>
/// <param name="namedSets">The numbers of those that concepts name.</param>
/// <param name="cues">The words that say how a thing is meant.</param>
internal sealed class MessageFeatures(WordSets sets, IReadOnlyList<int> namedSets, Cues cues)
{
    /// <summary>How many features there are.</summary>
    public const int Count = 1 << 20;

    /// <summary>Two word sets farther apart than this many words are no pair.</summary>
    private const int FarthestPair = 9;

    /// <summary>How far a "no" reaches at most, in words.</summary>
    private const int FarthestDenied = 6;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    private readonly LeadingNo _leadingNo = new(cues);

    // The hash of the name of each set: a number would change with every set that is added before.
    private readonly Dictionary<int, uint> _named = namedSets.Distinct().ToDictionary(set => set, set => Hash(sets.NameOf(set)));
    private readonly (int Set, uint Name)[] _manners =
    [
        .. new[]
        {
            cues.Supposed, cues.AsksInGeneral, cues.AsksAboutOwn, cues.Maybe, cues.LongAgo, cues.Still, cues.OverNow,
            cues.NoLonger, cues.InTheCramp, cues.Animal, cues.Own, cues.Tells, cues.Exception,
        }.Select(set => (set, Hash(sets.NameOf(set)))),
    ];

    /// <summary>The features of a message.</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">What is in it.</param>
    public List<Feature> Of(List<Word> words, Tags tags)
    {
        bool[] denied = Denied(words, tags);
        List<Feature> features = new(words.Count * 24);
        AddWords(words, denied, features);
        AddSets(tags, denied, features);
        return features;
    }

    /// <summary>The features of what the patterns matched: how good each is as evidence is for the model to learn.</summary>
    /// <param name="mentions">What was matched, of warning signs only.</param>
    public static IEnumerable<Feature> Of(IEnumerable<Mention> mentions)
    {
        List<Feature> features = [];
        foreach (Mention mention in mentions)
        {
            uint meant = 20 + (uint)mention.Assertion;
            Add(features, Mix(meant, 0), mention.First, mention.Last);
            Add(features, Mix(meant, Hash(mention.Concept.Finding)), mention.First, mention.Last);
            Add(features, Mix(meant, Hash(mention.Pattern.Place)), mention.First, mention.Last);
        }

        return features;
    }

    private static void Add(List<Feature> features, uint hash, int first, int last) => features.Add(new Feature((int)(hash % Count), first, last));

    private static uint Mix(uint one, uint other) => ((((one << 5) | (one >> 27)) ^ other) * 0x9E3779B1u) ^ (one >> 15);

    private static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static void AddPieces(string word, bool denied, int at, List<Feature> features)
    {
        string edged = $"^{word}$";
        for (int length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (int start = 0; start + length <= edged.Length; start++)
            {
                Add(features, Mix(denied ? 11u : 12u, Hash(edged.AsSpan(start, length))), at, at);
            }
        }
    }

    private void AddWords(List<Word> words, bool[] denied, List<Feature> features)
    {
        uint before = 1;
        uint twoBefore = 1;
        uint telling = 1;
        int tellingAt = 0;
        for (int at = 0; at < words.Count; at++)
        {
            uint word = Mix(denied[at] ? 3u : 2u, Hash(words[at].Stem));
            Add(features, word, at, at);
            if (at > 0)
            {
                Add(features, Mix(before, word), at - 1, at);
            }

            if (at > 1)
            {
                Add(features, Mix(Mix(twoBefore, before), word), at - 2, at);
            }

            (twoBefore, before) = (before, word);
            if (words[at].IsMark || cues.IsSmallWord(words[at]))
            {
                continue;
            }

            AddPieces(words[at].Text, denied[at], at, features);
            if (telling != 1 && at - tellingAt > 1)
            {
                Add(features, Mix(telling, word), tellingAt, at);
            }

            (telling, tellingAt) = (word, at);
        }
    }

    private void AddSets(Tags tags, bool[] denied, List<Feature> features)
    {
        List<(uint Hash, Span Span)> places = [];
        foreach (int set in tags.Present)
        {
            if (!_named.TryGetValue(set, out uint name))
            {
                continue;
            }

            foreach (Span span in tags.Of(set))
            {
                uint hash = Mix(denied[span.Start] ? 5u : 4u, name);
                places.Add((hash, span));
                Add(features, hash, span.Start, span.End - 1);
            }
        }

        foreach ((uint hash, Span span) in places)
        {
            foreach ((uint otherHash, Span other) in places)
            {
                if (hash < otherHash && Math.Abs(span.Start - other.Start) <= FarthestPair)
                {
                    Add(features, Mix(hash, otherHash), Math.Min(span.Start, other.Start), Math.Max(span.End, other.End) - 1);
                }
            }
        }

        foreach ((int set, uint name) in _manners)
        {
            foreach (Span span in tags.Of(set))
            {
                Add(features, Mix(7u, name), span.Start, span.End - 1);
            }
        }
    }

    private bool[] Denied(List<Word> words, Tags tags)
    {
        bool[] denied = new bool[words.Count];
        foreach (Span cue in tags.Of(cues.Negation))
        {
            bool harmless = _leadingNo.OpensSentence(words, tags, cue.Start);
            foreach (Span phrase in tags.Of(cues.NotANegation))
            {
                harmless |= phrase.Holds(cue);
            }

            int end = Math.Min(words.Count, cue.End + FarthestDenied);
            for (int at = cue.End; !harmless && at < end && !words[at].IsMark && tags.At(cues.Contrast, at) is null && (at == cue.End || tags.At(cues.NegationStop, at) is null); at++)
            {
                denied[at] = true;
            }
        }

        return denied;
    }
}
