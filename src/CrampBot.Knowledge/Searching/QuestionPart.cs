using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>One term that a question is looked up by.</summary>
/// <param name="Known">The term.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct QuestionPart(KnownTerm Known, float Weight)
{
    /// <summary>In how many documents the term is.</summary>
    public int Documents => Known.Place.DocFreq;

    public TermQuery ToQuery() => new(Known.Term, Known.Place) { Boost = Weight };
}
