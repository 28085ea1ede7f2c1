using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace CrampBot.Knowledge.Searching;

/// <summary>A document to be added to the index; the same one is filled again and again, which saves half the time of building.</summary>
internal sealed class UtteranceDocument : IDisposable
{
    // Which terms and how often is all that the ranking asks for.
    private static readonly FieldType TermsOnly = Frozen(new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS });

    private readonly QuestionAnalyzer _analyzer;
    private readonly Field _topic = new NumericDocValuesField(Fields.Topic, 0);
    private readonly Field _utterance = new NumericDocValuesField(Fields.Utterance, 0);
    private readonly TermStream _words = new();
    private readonly TermStream _exact = new();
    private readonly TermStream _body = new();
    private readonly Document _ofUtterance;
    private readonly Document _ofBody;

    /// <summary>Makes an empty document.</summary>
    /// <param name="analyzer">How words become terms.</param>
    public UtteranceDocument(QuestionAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _ofUtterance = [_topic, _utterance, new Field(Fields.Words, _words, TermsOnly), new Field(Fields.Exact, _exact, TermsOnly)];
        _ofBody = [_topic, _utterance, new Field(Fields.Body, _body, TermsOnly)];
    }

    /// <summary>The document of an utterance.</summary>
    /// <param name="topic">The ordinal of its topic.</param>
    /// <param name="utterance">Its place among the topic's utterances.</param>
    /// <param name="normal">Its text in normal form.</param>
    public Document Utterance(int topic, int utterance, string normal)
    {
        _topic.SetInt64Value(topic);
        _utterance.SetInt64Value(utterance);
        _words.Set(_analyzer.TermsInPlace(normal));
        _exact.Set(QuestionAnalyzer.WordsInPlace(normal));
        return _ofUtterance;
    }

    /// <summary>The document of a section's text.</summary>
    /// <param name="topic">The ordinal of its topic.</param>
    /// <param name="normal">The text in normal form.</param>
    public Document Body(int topic, string normal)
    {
        _topic.SetInt64Value(topic);
        _utterance.SetInt64Value(Fields.NotAnUtterance);
        _body.Set(_analyzer.TermsInPlace(normal));
        return _ofBody;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _words.Dispose();
        _exact.Dispose();
        _body.Dispose();
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
