using CrampBot.Knowledge.Content;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CrampBot.Evaluation.Answers;

/// <summary>The baseline: Lucene as it comes, BM25 and English analysis, one document for each section.</summary>
internal sealed class PlainLucene : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Id = "id";
    private const string Text = "text";

    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public PlainLucene(KnowledgeContent content, bool withUtterances)
    {
        using (IndexWriter writer = new(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (Section section in content.Sections.Values)
            {
                writer.AddDocument([new StringField(Id, section.Id, Field.Store.YES), new TextField(Text, TextOf(section, withUtterances), Field.Store.NO)]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The best sections, best first, and the score of the first.</summary>
    public (IReadOnlyList<string> Ids, double Score) Search(string question)
    {
        Query query = new QueryParser(Version, Text, _analyzer).Parse(QueryParserBase.Escape(question));
        ScoreDoc[] found = _searcher.Search(query, 5).ScoreDocs;
        return ([.. found.Select(hit => _searcher.Doc(hit.Doc).Get(Id, System.Globalization.CultureInfo.InvariantCulture))], found.Length == 0 ? 0 : found[0].Score);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private static string TextOf(Section section, bool withUtterances) => string.Join('\n', [
        section.Title,
        section.Brief.Plain,
        section.More?.Plain ?? "",
        .. withUtterances ? section.Utterances.Select(utterance => utterance.Text) : [],
    ]);
}
