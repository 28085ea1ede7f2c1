using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace CrampBot.Knowledge.Searching;

/// <summary>A document to be added to the index; the same one is filled again and again, which saves half the time of building.</summary>
internal sealed class UtteranceDocument
{
    // Which terms and how often is all that the ranking asks for.
    private static readonly FieldType TermsOnly = Frozen(new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS });

    private readonly Field _topic = new NumericDocValuesField(Fields.Topic, 0);
    private readonly Field _utterance = new NumericDocValuesField(Fields.Utterance, 0);
    private readonly Field _words = new(Fields.Words, "", TermsOnly);
    private readonly Field _exact = new(Fields.Exact, "", TermsOnly);
    private readonly Field _body = new(Fields.Body, "", TermsOnly);
    private readonly Document _ofUtterance;
    private readonly Document _ofBody;

    public UtteranceDocument()
    {
        _ofUtterance = [_topic, _utterance, _words, _exact];
        _ofBody = [_topic, _utterance, _body];
    }

    /// <summary>The document of an utterance.</summary>
    /// <param name="topic">The ordinal of its topic.</param>
    /// <param name="utterance">Its place among the topic's utterances.</param>
    /// <param name="normal">Its text in normal form.</param>
    public Document Utterance(int topic, int utterance, string normal)
    {
        _topic.SetInt64Value(topic);
        _utterance.SetInt64Value(utterance);
        _words.SetStringValue(normal);
        _exact.SetStringValue(normal);
        return _ofUtterance;
    }

    /// <summary>The document of a section's text.</summary>
    /// <param name="topic">The ordinal of its topic.</param>
    /// <param name="normal">The text in normal form.</param>
    public Document Body(int topic, string normal)
    {
        _topic.SetInt64Value(topic);
        _utterance.SetInt64Value(Fields.NotAnUtterance);
        _body.SetStringValue(normal);
        return _ofBody;
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
