using System.Globalization;
using System.Text;

namespace CrampBot.Knowledge.Loading;

/// <summary>The form in which two messages count as the same: lower-case words, single spaces, no punctuation, no accents.</summary>
public static class NormalForm
{
    /// <summary>Brings a text into that form.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its words; empty where it has none.</returns>
    public static string Of(string text)
    {
        StringBuilder normal = new(text.Length);
        foreach (char symbol in Decomposed(text))
        {
            if (char.IsLetterOrDigit(symbol))
            {
                normal.Append(char.ToLowerInvariant(symbol));
            }
            else if (symbol is not '\'' and not '’' and not '`'
                && CharUnicodeInfo.GetUnicodeCategory(symbol) != UnicodeCategory.NonSpacingMark
                && normal is [.., not ' '])
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair has no normal form, and no letter in it is lost by taking the text as it is.
            return text;
        }
    }
}
