using BenchmarkDotNet.Running;
using BotRuntime.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TurnBenchmarks).Assembly).Run(args);
