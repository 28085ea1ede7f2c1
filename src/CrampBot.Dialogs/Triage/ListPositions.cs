using System.Globalization;
using CrampBot.Dialogs.Commands;

namespace CrampBot.Dialogs.Triage;

/// <summary>Reads which places of a list a message names: "the second one", "options 1 and 3", "first two", "the last".</summary>
/// <param name="commands">The words for places.</param>
internal sealed class ListPositions(CommandTable commands)
{
    /// <summary>Reads a message, of which every word must be known.</summary>
    /// <param name="said">The message in normal form.</param>
    /// <param name="count">How many places the list has.</param>
    /// <param name="takesNumbers">Whether several numbers alone are places, because nothing else is asked for in numbers; one alone may be an age or a score.</param>
    /// <returns>The places from 0, in order; null where the message names none, or says something else too.</returns>
    public IReadOnlyList<int>? Read(string said, int count, bool takesNumbers)
    {
        string[] words = said.Split(' ');
        SortedSet<int> places = [];
        bool speaksOfPlaces = false;
        for (int at = 0; at < words.Length; at++)
        {
            string word = words[at];
            string next = at + 1 < words.Length ? words[at + 1] : string.Empty;
            if (Cardinal(next) is { } several && several <= count && !IsNoun(next) && (Is(WordKeys.PlaceFirst, word) || Is(WordKeys.PlaceLast, word)))
            {
                places.UnionWith(Enumerable.Range(Is(WordKeys.PlaceFirst, word) ? 0 : count - several, several));
                speaksOfPlaces = true;
                at++;
            }
            else if (Ordinal(word) is { } ordinal && Is(WordKeys.PlaceLast, next))
            {
                places.Add(count - ordinal);
                speaksOfPlaces = true;
                at++;
            }
            else if (Is(WordKeys.PlaceLast, word) || Is(WordKeys.PlaceFirst, word) || Ordinal(word) is not null)
            {
                places.Add(Is(WordKeys.PlaceLast, word) ? count - 1 : Is(WordKeys.PlaceFirst, word) ? 0 : Ordinal(word)!.Value - 1);
                speaksOfPlaces = true;
            }
            else if (IsNoun(word) && (places.Count > 0 || Cardinal(word) is null))
            {
                speaksOfPlaces = true;
            }
            else if (Cardinal(word) is { } number)
            {
                places.Add(number - 1);
            }
            else if (!Is(WordKeys.PlaceFillers, word))
            {
                return null;
            }
        }

        return (speaksOfPlaces || (takesNumbers && places.Count > 1)) && places.Count > 0 && places.Min >= 0 && places.Max < count ? [.. places] : null;
    }

    private bool Is(string key, string word) => commands.IsSaid(key, word);

    private bool IsNoun(string word) => Is(WordKeys.PlaceNouns, word);

    /// <summary>"second", "2nd".</summary>
    private int? Ordinal(string word) => commands.PlaceOf(WordKeys.PlaceOrdinals, word)
        ?? (word.Length > 2 && Is(WordKeys.PlaceEndings, word[^2..]) ? Digits(word[..^2]) : null);

    /// <summary>"two", "2".</summary>
    private int? Cardinal(string word) => commands.PlaceOf(WordKeys.PlaceNumbers, word) ?? Digits(word);

    private static int? Digits(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
