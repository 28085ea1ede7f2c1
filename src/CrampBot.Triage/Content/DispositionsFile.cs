using System.Globalization;

namespace CrampBot.Triage.Content;

/// <summary>Reads <c>dispositions.yaml</c>.</summary>
internal sealed class DispositionsFile(ConditionReader conditions)
{
    public const string Name = "dispositions.yaml";

    public DispositionList Read(string folder, FaultLog faults)
    {
        Entry file = Entry.ReadFile(folder, Name, faults);
        file.AllowOnly("disclaimer", "reviewed", "levels", "advice", "emergency_number", "emergency_numbers");
        Dictionary<TriageLevel, Disposition> byLevel = [];
        foreach (Entry entry in file.Entries("levels"))
        {
            entry.AllowOnly("level", "title", "timeframe", "now", "worsening", "advice");
            if (TriageLevelNames.Find(entry.Text("level")) is not { } level || !byLevel.TryAdd(level, ReadOne(level, entry)))
            {
                entry.FaultAt("level", $"\"{entry.Text("level")}\" is not a level, or is there twice.");
            }
        }

        foreach (TriageLevel level in TriageLevelNames.MostUrgentFirst.Where(level => !byLevel.ContainsKey(level)))
        {
            file.FaultAt("levels", $"The level {level.Name()} is missing.");
        }

        return new DispositionList(
            file.Text("disclaimer"),
            ReadReviewed(file),
            byLevel,
            [.. file.Entries("advice").Select(entry => new Advice(conditions.Read(entry, "when"), entry.Texts("sections")))],
            file.Text("emergency_number"),
            file.Group("emergency_numbers").Pairs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
    }

    private static DateOnly ReadReviewed(Entry file)
    {
        if (!DateOnly.TryParseExact(file.Text("reviewed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly reviewed))
        {
            file.FaultAt("reviewed", "The review date must be written as 2026-11-23.");
        }

        return reviewed;
    }

    private static Disposition ReadOne(TriageLevel level, Entry entry)
    {
        if (entry.Texts("now").Count == 0)
        {
            entry.Fault("\"now\" is missing.");
        }

        return new Disposition(level, entry.Text("title"), entry.Text("timeframe"), entry.Texts("now"), entry.Text("worsening"), entry.Is("advice", "true"));
    }
}
