using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CrampBot.Knowledge.Wording;

/// <summary>The bot's own sentences by key, with <c>{named}</c> places to fill.</summary>
public sealed partial class Words
{
    private readonly FrozenDictionary<string, string> _texts;

    /// <summary>Makes a phrase book.</summary>
    /// <param name="texts">Text by key; nested keys are joined by dots, as in <c>greeting.first</c>.</param>
    public Words(IReadOnlyDictionary<string, string> texts)
    {
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every key there is, in alphabetical order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a key, its places filled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">A value for each place; a value without a place is ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key, or a place has no value.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        string text = _texts.TryGetValue(key, out string? found)
            ? found
            : throw new KeyNotFoundException($"There are no words under \"{key}\".");

        Dictionary<string, string> byName = new(StringComparer.Ordinal);
        foreach ((string name, string value) in values)
        {
            byName[name] = value;
        }

        return Place().Replace(text, place => byName.TryGetValue(place.Groups[1].Value, out string? value)
            ? value
            : throw new KeyNotFoundException($"The words under \"{key}\" need a value for {place.Value}."));
    }

    /// <summary>Makes sure that the phrase book has what a program is going to say.</summary>
    /// <param name="keys">The keys needed.</param>
    /// <exception cref="KeyNotFoundException">Some are missing; the message lists them all.</exception>
    public void Require(IEnumerable<string> keys)
    {
        string[] missing = [.. keys.Where(key => !_texts.ContainsKey(key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            throw new KeyNotFoundException($"There are no words under: {string.Join(", ", missing)}.");
        }
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Place();
}
