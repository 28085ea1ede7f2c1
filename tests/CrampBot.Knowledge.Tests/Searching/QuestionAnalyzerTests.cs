using System.Diagnostics.CodeAnalysis;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;
using CrampBot.Knowledge.Tests.Answers;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CrampBot.Knowledge.Tests.Searching;

/// <summary>Lucene's own synonym filter is the yardstick: same terms, same places.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Made-up texts are no secret, and must be the same in every run.")]
public sealed class QuestionAnalyzerTests(ShippedKnowledge shipped)
{
    private const int MadeUpTexts = 5_000;
    private const int MostWords = 9;

    [Fact]
    public void Every_utterance_has_the_terms_that_Lucene_gives_it()
    {
        string[] texts = [.. Topic.AllOf(shipped.Content).SelectMany(topic => topic.Utterances).Select(utterance => NormalForm.Of(utterance.Text))];

        AssertAsLucene(shipped.Content.Synonyms, texts[..(texts.Length / 2)], texts);
    }

    [Fact]
    public void Made_up_texts_of_words_with_synonyms_have_the_terms_that_Lucene_gives_them()
    {
        string[] words = [.. shipped.Content.Synonyms.SelectMany(group => group).SelectMany(phrase => phrase.Split(' ')).Distinct(), "the", "hurting"];

        AssertAsLucene(shipped.Content.Synonyms, words, MadeUp(words));
    }

    /// <summary>Phrases in each other, phrases that stand for longer ones, and phrases in two groups once they are stemmed.</summary>
    [Fact]
    public void Groups_that_get_into_each_others_way_have_the_terms_that_Lucene_gives_them()
    {
        string[][] groups =
        [
            ["a b c", "d"], ["e", "a b", "f"], ["f g", "a", "d d"], ["cramp", "cramping", "b c"], ["pain", "cramps", "b a"], ["cramp", "cramped", "e e e e"],
        ];
        string[] words = ["a", "b", "c", "d", "e", "f", "g", "cramps", "cramping"];

        AssertAsLucene(groups, words, MadeUp(words));
    }

    [Fact]
    public void A_word_of_any_length_has_the_terms_that_Lucene_gives_it() =>
        AssertAsLucene([], [], [new string('c', 1_000), $"a {new string('c', 255)} b {new string('d', 256)}", "", " ", "a  b "]);

    private static string[] MadeUp(string[] words)
    {
        Random random = new(20261127);
        return [.. Enumerable.Range(0, MadeUpTexts).Select(_ => string.Join(' ', random.GetItems(words, random.Next(1, MostWords))))];
    }

    private static void AssertAsLucene(IReadOnlyList<IReadOnlyList<string>> synonyms, IEnumerable<string> known, IReadOnlyList<string> texts)
    {
        using QuestionAnalyzer analyzer = new(synonyms, known);
        using LuceneAnalyzer lucene = new(synonyms);
        Assert.All(texts, text => Assert.Equal(lucene.Terms(text), analyzer.TermsInPlace(text)));
    }

    private sealed class LuceneAnalyzer(IReadOnlyList<IReadOnlyList<string>> synonyms) : Analyzer
    {
        public List<(string Term, bool Overlies)> Terms(string text)
        {
            List<(string Term, bool Overlies)> terms = [];
            using TokenStream stream = GetTokenStream("", text);
            ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
            IPositionIncrementAttribute step = stream.AddAttribute<IPositionIncrementAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                terms.Add((term.ToString(), step.PositionIncrement == 0));
            }

            stream.End();
            return terms;
        }

        [SuppressMessage("Reliability", "CA2000", Justification = "The components own the streams; Lucene keeps them for the next text.")]
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            WhitespaceTokenizer words = new(LuceneVersion.LUCENE_48, reader);
            TokenStream stems = new PorterStemFilter(words);
            return new TokenStreamComponents(words, synonyms.Count == 0 ? stems : new SynonymFilter(stems, Map(), ignoreCase: false));
        }

        private SynonymMap Map()
        {
            SynonymMap.Builder builder = new(dedup: true);
            using LuceneAnalyzer stemmer = new([]);
            foreach (IReadOnlyList<string> group in synonyms)
            {
                foreach (string other in group.Skip(1))
                {
                    builder.Add(Phrase(stemmer, other), Phrase(stemmer, group[0]), includeOrig: false);
                }
            }

            return builder.Build();
        }

        private static CharsRef Phrase(LuceneAnalyzer stemmer, string phrase) =>
            SynonymMap.Builder.Join([.. stemmer.Terms(phrase).Select(term => term.Term)], new CharsRef());
    }
}
