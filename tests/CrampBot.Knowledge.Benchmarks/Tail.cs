using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>The slowest questions over the shipped content.</summary>
internal static class Tail
{
    private const int Rounds = 40;

    public static void Measure()
    {
        using AnswerFinder finder = new(Shipped.Read());
        string[] questions = Shipped.Questions();
        Print($"bare Lucene: {Latency.Of(questions, Rounds, question => BareQuery.Search(finder, NormalForm.Of(question)))}");
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Latency find = Latency.Of(questions, Rounds, question => finder.Find(question));
        Print($"find:        {find}");
        Print($"allocated per question: {(GC.GetAllocatedBytesForCurrentThread() - allocated) / ((Rounds + 1) * questions.Length) / 1024} KB");
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
