namespace CrampBot.Knowledge.Searching;

/// <summary>The fields of the index.</summary>
internal static class Fields
{
    /// <summary>An utterance's stemmed words, synonyms brought together.</summary>
    public const string Words = "words";

    /// <summary>An utterance's words as they are written.</summary>
    public const string Exact = "exact";

    /// <summary>A section's title and text, analysed like <see cref="Words"/>.</summary>
    public const string Body = "body";

    /// <summary>The ordinal of the topic that a document belongs to.</summary>
    public const string Topic = "topic";

    /// <summary>Which of the topic's utterances a document is; <see cref="NotAnUtterance"/> for a section's text.</summary>
    public const string Utterance = "utterance";

    public const int NotAnUtterance = -1;
}
