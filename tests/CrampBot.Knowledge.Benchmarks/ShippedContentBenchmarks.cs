using BenchmarkDotNet.Attributes;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using Lucene.Net.Search;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>One question over the shipped content, and what stands before the first one.</summary>
[MemoryDiagnoser]
public class ShippedContentBenchmarks : IDisposable
{
    private readonly string[] _questions = Shipped.Questions();
    private readonly KnowledgeContent _content;
    private readonly AnswerFinder _finder;
    private int _next;

    public ShippedContentBenchmarks()
    {
        _content = Shipped.Read();
        _finder = new AnswerFinder(_content);
    }

    /// <summary>The yardstick: Lucene's ten best documents for the words of the question.</summary>
    [Benchmark(Baseline = true)]
    public TopDocs BareLucene() => BareQuery.Search(_finder, NormalForm.Of(Next()));

    [Benchmark]
    public AnswerResult Find() => _finder.Find(Next());

    [Benchmark]
    public AnswerResult FindFollowUp() => _finder.Find("and how often?", new AnswerContext("standing-stretch"));

    [Benchmark]
    public AnswerFinder Build() => new(_content);

    [Benchmark]
    public KnowledgeContent ReadFolder() => Shipped.Read();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _finder.Dispose();
        }
    }

    private string Next() => _questions[_next++ % _questions.Length];
}
