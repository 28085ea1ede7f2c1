using System.Globalization;
using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Evaluation.Answers;

/// <summary>Cross-validates the confidence on the utterances and prints the weights that fit best.</summary>
internal static class CalibrateCommand
{
    public static int Run(string[] arguments)
    {
        (KnowledgeContent content, _) = KnowledgeFolder.Read(Path.Combine(Repository.Root, "knowledge", "en"));
        Calibration calibration = Calibration.Measure(content);
        Print($"weights   linear  lucene  strange");
        Print($"shipped   {calibration.Shipped.Linear:0.00}    {calibration.Shipped.Lucene:0.00}    {calibration.Shipped.Strange:0.00}");
        Print($"fitted    {calibration.Fitted.Linear:0.00}    {calibration.Fitted.Lucene:0.00}    {calibration.Fitted.Strange:0.00}");
        Print($"");
        Print($"| confidence | utterances | mean confidence | right |");
        Print($"| --- | --- | --- | --- |");
        foreach (ConfidenceBand band in calibration.Bands)
        {
            Print($"| {band.From / 10.0:0.0} to {(band.From + 1) / 10.0:0.0} | {band.Count} | {band.Mean:0.00} | {band.Right:0.00} |");
        }

        Print($"");
        Print($"| bar | covered | slipped through |");
        Print($"| --- | --- | --- |");
        foreach (CoverThreshold threshold in calibration.Thresholds)
        {
            Print($"| {threshold.Bar:0.00} | {threshold.Covered:0.000} | {threshold.Slipped:0.000} |");
        }

        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
