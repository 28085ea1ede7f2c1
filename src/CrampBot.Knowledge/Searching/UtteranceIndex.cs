using System.Diagnostics.CodeAnalysis;
using CrampBot.Keeping;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace CrampBot.Knowledge.Searching;

/// <summary>The Lucene index: a document for each utterance and one for the text of each section.</summary>
internal sealed class UtteranceIndex : IDisposable
{
    // About 100 MB of index: beyond this it goes to a temporary folder on disk.
    private const int MostInMemory = 200_000;

    private static readonly BM25Similarity Similarity = new(k1: 1.2f, b: 0.75f);

    private readonly LuceneDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly int[] _topics;
    private readonly int[] _utterances;
    private readonly QuestionTerms _terms;
    private readonly bool _isAtHand;

    private UtteranceIndex(LuceneDirectory directory, QuestionAnalyzer analyzer)
    {
        _directory = directory;
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = Similarity };
        AtomicReader onlySegment = _reader.Leaves.Single().AtomicReader;
        _topics = Values(onlySegment, Fields.Topic);
        _utterances = Values(onlySegment, Fields.Utterance);
        _isAtHand = directory is RAMDirectory;
        _terms = new QuestionTerms(analyzer, _searcher, withPostings: _isAtHand);
    }

    /// <summary>Builds the index.</summary>
    /// <param name="topics">What to index; a topic's place in the list is its ordinal.</param>
    /// <param name="analyzer">How words become terms.</param>
    /// <param name="kept">Where an index in memory is kept; null to build it every time.</param>
    /// <returns>The index, ready to search.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "The index owns its directory.")]
    public static UtteranceIndex Build(IReadOnlyCollection<Topic> topics, QuestionAnalyzer analyzer, LearntFolder? kept) => new(
        topics.Sum(topic => topic.Utterances.Count) > MostInMemory
            ? Filled(FSDirectory.Open(System.IO.Directory.CreateTempSubdirectory("crampbot-index-")), topics, analyzer)
            : KeptIndex.Of(kept, topics, analyzer, () => Filled(new RAMDirectory(), topics, analyzer)),
        analyzer);

    /// <summary>Lucene's own searcher; for measuring against it.</summary>
    public IndexSearcher Searcher => _searcher;

    /// <summary>The documents that match a question, best first.</summary>
    public List<UtteranceHit> Search(string normal, int count)
    {
        List<QuestionPart> parts = _terms.Of(normal);
        return _isAtHand
            ? [.. PostingSums.Best(parts, _topics.Length, count).Select(found => Hit(found.Document, found.Score))]
            : [.. AskLucene(parts, count).Select(found => Hit(found.Doc, found.Score))];
    }

    /// <summary>The same from Lucene's own search; for indexes on disk, and to check the other way against.</summary>
    public ScoreDoc[] AskLucene(List<QuestionPart> parts, int count)
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (QuestionPart part in parts)
        {
            query.Add(part.ToQuery(), Occur.SHOULD);
        }

        return _searcher.Search(query, count).ScoreDocs;
    }

    /// <summary>The terms that questions are looked up by.</summary>
    public QuestionTerms Terms => _terms;

    private UtteranceHit Hit(int document, float score) => new(_topics[document], _utterances[document], score);

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        DirectoryInfo? onDisk = (_directory as FSDirectory)?.Directory;
        _directory.Dispose();
        onDisk?.Delete(recursive: true);
    }

    /// <summary>A column of numbers, read once: Lucene's own readers of it keep a place in the file and serve one thread only.</summary>
    private static int[] Values(AtomicReader segment, string field)
    {
        NumericDocValues column = segment.GetNumericDocValues(field);
        int[] values = new int[segment.MaxDoc];
        for (int document = 0; document < values.Length; document++)
        {
            values[document] = (int)column.Get(document);
        }

        return values;
    }

    private static T Filled<T>(T directory, IReadOnlyCollection<Topic> topics, QuestionAnalyzer analyzer)
        where T : LuceneDirectory
    {
        using UtteranceDocument document = new(analyzer);
        using IndexWriter writer = new(
            directory, new IndexWriterConfig(QuestionAnalyzer.Version, analyzer: null) { Similarity = Similarity, OpenMode = OpenMode.CREATE });
        foreach (Topic topic in topics)
        {
            Add(writer, topic, document);
        }

        writer.ForceMerge(1);
        return directory;
    }

    private static void Add(IndexWriter writer, Topic topic, UtteranceDocument document)
    {
        for (int index = 0; index < topic.Utterances.Count; index++)
        {
            writer.AddDocument(document.Utterance(topic.Ordinal, index, NormalForm.Of(topic.Utterances[index].Text)));
        }

        if (topic.Section is { } section)
        {
            writer.AddDocument(document.Body(topic.Ordinal, BodyOf(section)));
        }
    }

    /// <summary>What is indexed of a section besides its utterances, in normal form.</summary>
    public static string BodyOf(Section section) => NormalForm.Of(string.Join(' ', [
        section.Title,
        section.Brief.Plain,
        section.More?.Plain ?? "",
        .. section.Facets.Values.Select(facet => facet.Text ?? ""),
    ]));
}
