using System.Collections.Immutable;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>The maps in the form that the recognizers' engine asks for.</summary>
internal static class ImmutableMaps
{
    /// <summary>A map whose keys are compared letter by letter.</summary>
    public static ImmutableDictionary<string, TValue> ToImmutableStrings<TValue>(this IEnumerable<KeyValuePair<string, TValue>> entries) =>
        entries.ToImmutableDictionary(StringComparer.Ordinal);
}
