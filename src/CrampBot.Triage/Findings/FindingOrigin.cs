using System.Text.Json.Serialization;

namespace CrampBot.Triage;

/// <summary>How a finding became known.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingOrigin>))]
public enum FindingOrigin
{
    /// <summary>Read from words that the person wrote of their own accord.</summary>
    Words,

    /// <summary>Given, changed or confirmed in answer to a question about it.</summary>
    Answer,

    /// <summary>Left open: asked about twice among others, and never by itself.</summary>
    LeftOpen,
}
