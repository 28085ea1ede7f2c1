using System.Text;

namespace CrampBot.Deployment.Tests.Azure;

/// <summary>Evaluates the one kind of template expression that the tests need: <c>[concat(…)]</c> of literals and known parts.</summary>
internal static class Expression
{
    /// <summary>The text that the expression comes to.</summary>
    /// <param name="expression">The expression, brackets included.</param>
    /// <param name="known">What the parts that are no literals come to, by their text.</param>
    /// <exception cref="ArgumentException">The expression has a part that is neither a literal nor known.</exception>
    public static string Concat(string expression, IReadOnlyDictionary<string, string> known)
    {
        const string Start = "[concat(";
        const string End = ")]";
        StringBuilder text = new();
        string rest = expression[Start.Length..^End.Length];
        while (rest.Length > 0)
        {
            if (known.Keys.FirstOrDefault(part => rest.StartsWith(part, StringComparison.Ordinal)) is string part)
            {
                text.Append(known[part]);
                rest = rest[part.Length..];
            }
            else if (rest[0] == '\'' && rest.IndexOf('\'', 1) is > 0 and int end)
            {
                text.Append(rest.AsSpan(1, end - 1));
                rest = rest[(end + 1)..];
            }
            else
            {
                throw new ArgumentException($"Nothing is known of {rest}.", nameof(expression));
            }

            rest = rest.StartsWith(", ", StringComparison.Ordinal) ? rest[2..] : rest;
        }

        return text.ToString();
    }
}
