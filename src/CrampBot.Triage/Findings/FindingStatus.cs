using System.Text.Json.Serialization;

namespace CrampBot.Triage;

/// <summary>What is known about one finding. A finding that nobody spoke of has no status: unknown is not absent.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingStatus>))]
public enum FindingStatus
{
    /// <summary>The person has it now, or has had it since this problem began.</summary>
    Present,

    /// <summary>The person said that they do not have it.</summary>
    Absent,

    /// <summary>The words could be read both ways, or the person answered that they do not know.</summary>
    Uncertain,
}
