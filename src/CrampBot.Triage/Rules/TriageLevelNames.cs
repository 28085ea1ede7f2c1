namespace CrampBot.Triage;

/// <summary>The names that content, clients and reports know the levels by.</summary>
public static class TriageLevelNames
{
    /// <summary>The levels, most urgent first.</summary>
    public static IReadOnlyList<TriageLevel> MostUrgentFirst { get; } =
        [TriageLevel.Emergency, TriageLevel.Urgent, TriageLevel.ClinicianDays, TriageLevel.Routine, TriageLevel.SelfCare];

    /// <summary>The name of a level: <c>emergency</c>, <c>urgent</c>, <c>clinician_days</c>, <c>routine</c> or <c>self_care</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Its name.</returns>
    public static string Name(this TriageLevel level) => level switch
    {
        TriageLevel.Emergency => "emergency",
        TriageLevel.Urgent => "urgent",
        TriageLevel.ClinicianDays => "clinician_days",
        TriageLevel.Routine => "routine",
        TriageLevel.SelfCare => "self_care",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    /// <summary>Finds a level by its name.</summary>
    /// <param name="name">The name, as <see cref="Name"/> gives it.</param>
    /// <returns>The level, or null where no level has that name.</returns>
    public static TriageLevel? Find(string name) =>
        MostUrgentFirst.Cast<TriageLevel?>().FirstOrDefault(level => string.Equals(level!.Value.Name(), name, StringComparison.Ordinal));
}
