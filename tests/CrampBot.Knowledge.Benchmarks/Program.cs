using BenchmarkDotNet.Running;
using CrampBot.Knowledge.Benchmarks;

// "large", "tail" and "start" are measurements of their own: a million utterances fit no benchmark loop, a mean hides a tail, and a
// program starts once.
switch (args)
{
    case ["large", ..]:
        LargeContent.Measure();
        break;
    case ["tail", ..]:
        Tail.Measure();
        break;
    case ["start", ..]:
        Starts.Measure();
        break;
    case [Starts.Once, var learnt]:
        Starts.MeasureOnce(learnt);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ShippedContentBenchmarks).Assembly).Run(args);
        break;
}
