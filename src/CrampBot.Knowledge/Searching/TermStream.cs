using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CrampBot.Knowledge.Searching;

/// <summary>Hands terms that are known already to Lucene's index.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private List<(string Term, bool Overlies)> _terms = [];
    private int _next;

    public TermStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Sets what is handed over next.</summary>
    /// <param name="terms">Terms in order; each with whether it lies over the place of the one before.</param>
    public void Set(List<(string Term, bool Overlies)> terms)
    {
        _terms = terms;
        _next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
        {
            return false;
        }

        ClearAttributes();
        (string term, bool overlies) = _terms[_next++];
        _term.SetEmpty().Append(term);
        _step.PositionIncrement = overlies ? 0 : 1;
        return true;
    }
}
