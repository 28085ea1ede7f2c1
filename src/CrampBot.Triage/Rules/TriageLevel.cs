using System.Text.Json.Serialization;

namespace CrampBot.Triage;

/// <summary>How soon a person should be seen; the first is the most urgent.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TriageLevel>))]
public enum TriageLevel
{
    /// <summary>Emergency services now.</summary>
    [JsonStringEnumMemberName("emergency")]
    Emergency,

    /// <summary>Seen by, or speaking with, a clinician today.</summary>
    [JsonStringEnumMemberName("urgent")]
    Urgent,

    /// <summary>A clinician within days, a week at most.</summary>
    [JsonStringEnumMemberName("clinician_days")]
    ClinicianDays,

    /// <summary>A routine appointment, or a pharmacist.</summary>
    [JsonStringEnumMemberName("routine")]
    Routine,

    /// <summary>Care at home, with the list of what to come back for.</summary>
    [JsonStringEnumMemberName("self_care")]
    SelfCare,
}
