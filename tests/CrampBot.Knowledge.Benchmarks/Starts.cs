using System.Diagnostics;
using System.Globalization;
using CrampBot.Keeping;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>From the start of a program to its first answer over the shipped content, each time in a program of its own.</summary>
internal static class Starts
{
    /// <summary>The word that makes a program measure one start.</summary>
    public const string Once = "start-once";

    private const int Rounds = 7;

    /// <summary>Starts some programs with nothing learnt, and as many with all of it.</summary>
    public static void Measure()
    {
        DirectoryInfo learnt = Directory.CreateTempSubdirectory("crampbot-learnt-");
        try
        {
            Print("cold", [.. Enumerable.Range(0, Rounds).Select(_ =>
            {
                learnt.Delete(recursive: true);
                return StartOf(learnt);
            })]);
            Print("warm", [.. Enumerable.Range(0, Rounds).Select(_ => StartOf(learnt))]);
            Console.WriteLine($"kept on disk: {learnt.GetFiles().Sum(file => file.Length) / 1_048_576} MB");
        }
        finally
        {
            learnt.Delete(recursive: true);
        }
    }

    /// <summary>Starts in this program.</summary>
    /// <param name="learnt">The folder for what is learnt.</param>
    public static void MeasureOnce(string learnt)
    {
        long start = Stopwatch.GetTimestamp();
        using AnswerFinder finder = new(KnowledgeFolder.Read(Shipped.Folder).Content, new LearntFolder(learnt, cannotKeep => throw cannotKeep));
        finder.Find("how do i stretch my hamstring");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Stopwatch.GetElapsedTime(start).TotalSeconds} {Environment.CpuUsage.TotalTime.TotalSeconds}"));
    }

    private static (double Clock, double Processor) StartOf(DirectoryInfo learnt)
    {
        using Process program = Process.Start(new ProcessStartInfo("dotnet", [typeof(Starts).Assembly.Location, Once, learnt.FullName]) { RedirectStandardOutput = true })!;
        double[] seconds = [.. program.StandardOutput.ReadToEnd().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        program.WaitForExit();
        return (seconds[0], seconds[1]);
    }

    private static void Print(string name, (double Clock, double Processor)[] starts) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: by the clock {Of(starts.Select(start => start.Clock))}; of processor {Of(starts.Select(start => start.Processor))}"));

    private static string Of(IEnumerable<double> seconds)
    {
        double[] sorted = [.. seconds.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"least {sorted[0]:0.00} s, median {sorted[sorted.Length / 2]:0.00} s");
    }
}
