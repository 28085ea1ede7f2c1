using BenchmarkDotNet.Running;
using CrampBot.Knowledge.Benchmarks;

// "large" and "tail" are measurements of their own: a million utterances fit no benchmark loop, and a mean hides a tail.
switch (args)
{
    case ["large", ..]:
        LargeContent.Measure();
        break;
    case ["tail", ..]:
        Tail.Measure();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ShippedContentBenchmarks).Assembly).Run(args);
        break;
}
