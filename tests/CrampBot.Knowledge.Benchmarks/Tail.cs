using System.Diagnostics;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>The slowest questions over the shipped content, and the first start.</summary>
internal static class Tail
{
    private const int Rounds = 40;

    public static void Measure()
    {
        long start = Stopwatch.GetTimestamp();
        KnowledgeContent content = Shipped.Read();
        Print($"read the folder, cold: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s");
        using AnswerFinder finder = new(content);
        Print($"read and built, cold: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s, of processor time {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s");

        string[] questions = Shipped.Questions();
        Print($"bare Lucene: {Latency.Of(questions, Rounds, question => BareQuery.Search(finder, NormalForm.Of(question)))}");
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Latency find = Latency.Of(questions, Rounds, question => finder.Find(question));
        Print($"find:        {find}");
        Print($"allocated per question: {(GC.GetAllocatedBytesForCurrentThread() - allocated) / ((Rounds + 1) * questions.Length) / 1024} KB");
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
