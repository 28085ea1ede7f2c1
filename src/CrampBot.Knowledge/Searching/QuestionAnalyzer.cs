using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CrampBot.Knowledge.Searching;

/// <summary>English words as search terms: stemmed, and each group of synonyms brought to its first phrase.</summary>
/// <remarks>Expects text in <see cref="Loading.NormalForm"/>. No word is a stop word: "how long" and "why" are what tells questions apart.</remarks>
internal sealed class QuestionAnalyzer : IDisposable
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    // Longer words are cut, as Lucene does.
    private const int LongestWord = 255;

    private readonly PorterAnalyzer _porter = new();
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stemOf;
    private readonly SynonymPhrases _synonyms;
    private readonly IReadOnlyList<IReadOnlyList<string>> _groups;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="synonyms">Groups of phrases in normal form.</param>
    /// <param name="texts">Texts in normal form whose words are stemmed once and for all; of other texts each word is stemmed when it is met.</param>
    public QuestionAnalyzer(IReadOnlyList<IReadOnlyList<string>> synonyms, IEnumerable<string> texts)
    {
        _groups = synonyms;
        _stemOf = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string text in texts)
        {
            KeepStems(text);
        }

        _synonyms = new SynonymPhrases(synonyms.Select(group => (string[][])[.. group.Select(phrase => Stems(phrase).ToArray())]));
    }

    /// <summary>The search terms of a text.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>Its terms in order.</returns>
    public List<string> Terms(string normal) => [.. TermsInPlace(normal).Select(term => term.Term)];

    /// <summary>The search terms of a text and their places.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>Its terms in order; each with whether it lies over the place of the one before.</returns>
    public List<(string Term, bool Overlies)> TermsInPlace(string normal) => _synonyms.Replace(Stems(normal));

    /// <summary>Writes all that terms depend on besides the program.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(typeof(PorterStemFilter).Module.ModuleVersionId.ToByteArray());
        writer.Write(_groups.Count);
        foreach (IReadOnlyList<string> group in _groups)
        {
            writer.Write(string.Join(',', group));
        }
    }

    /// <summary>The words of a text as they are written, in the same form.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>Its words in order; none lies over another.</returns>
    public static List<(string Term, bool Overlies)> WordsInPlace(string normal)
    {
        List<(string Term, bool Overlies)> words = [];
        foreach (string word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            for (int start = 0; start < word.Length; start += LongestWord)
            {
                words.Add((word.Substring(start, Math.Min(LongestWord, word.Length - start)), false));
            }
        }

        return words;
    }

    /// <inheritdoc/>
    public void Dispose() => _porter.Dispose();

    private void KeepStems(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (!_stemOf.ContainsKey(word) && _porter.Stems(word.ToString()) is [var only])
            {
                _stemOf[word] = only;
            }
        }
    }

    private List<string> Stems(ReadOnlySpan<char> normal)
    {
        List<string> stems = [];
        foreach (Range range in normal.Split(' '))
        {
            ReadOnlySpan<char> word = normal[range];
            if (_stemOf.TryGetValue(word, out string? stem))
            {
                stems.Add(stem);
            }
            else if (!word.IsEmpty)
            {
                stems.AddRange(_porter.Stems(word.ToString()));
            }
        }

        return stems;
    }

    /// <summary>Lucene's stemmer.</summary>
    private sealed class PorterAnalyzer : Analyzer
    {
        public List<string> Stems(string word)
        {
            List<string> stems = [];
            using TokenStream stream = GetTokenStream("", word);
            ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                stems.Add(term.ToString());
            }

            stream.End();
            return stems;
        }

        /// <inheritdoc/>
        [SuppressMessage("Reliability", "CA2000", Justification = "The components own the streams; Lucene keeps them for the next text.")]
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            WhitespaceTokenizer words = new(Version, reader);
            return new TokenStreamComponents(words, new PorterStemFilter(words));
        }
    }
}
