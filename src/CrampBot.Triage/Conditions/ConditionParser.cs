using System.Globalization;
using System.Text.RegularExpressions;

namespace CrampBot.Triage;

/// <summary>Reads a condition as clinicians write it: <c>one_leg_swollen and not (child or episode_minutes &lt;= 5)</c>.</summary>
/// <remarks>
/// <para>"not" binds tightest, then "and", then "or". <c>certainly(…)</c> is <see cref="IsCertain"/>, <c>site is calf</c> is
/// <see cref="IsChoice"/>, comparisons are &lt;, &lt;=, &gt;= and &gt;. Any other word is a finding or a group.</para>
/// </remarks>
public sealed partial class ConditionParser
{
    private readonly IReadOnlyDictionary<string, FindingDefinition> _definitions;
    private readonly IReadOnlyDictionary<string, Condition> _groups;
    private readonly string[] _words;
    private int _next;

    private ConditionParser(string text, IReadOnlyDictionary<string, FindingDefinition> definitions, IReadOnlyDictionary<string, Condition> groups)
    {
        _definitions = definitions;
        _groups = groups;
        _words = [.. Words().Matches(text).Select(match => match.Value)];
    }

    /// <summary>Reads one condition.</summary>
    /// <param name="text">The text of the condition.</param>
    /// <param name="definitions">The findings that it may speak of, by id.</param>
    /// <param name="groups">The named conditions that it may use.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FormatException">The text is not a condition, or names something unknown; the message says what.</exception>
    public static Condition Parse(string text, IReadOnlyDictionary<string, FindingDefinition> definitions, IReadOnlyDictionary<string, Condition> groups)
    {
        ConditionParser parser = new(text, definitions, groups);
        Condition condition = parser.ReadAny();
        return parser._next == parser._words.Length ? condition : throw new FormatException($"\"{parser.Peek()}\" is not expected there.");
    }

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_]*|\d+(\.\d+)?|<=|>=|<|>|\(|\)|\S")]
    private static partial Regex Words();

    private string? Peek() => _next < _words.Length ? _words[_next] : null;

    private string Take() => _next < _words.Length ? _words[_next++] : throw new FormatException("The condition ends too early.");

    private bool TakeIf(string word)
    {
        bool taken = Peek() == word;
        _next += taken ? 1 : 0;
        return taken;
    }

    private Condition ReadAny() => ReadSeveral("or", ReadAll, parts => new AnyOf(parts));

    private Condition ReadAll() => ReadSeveral("and", ReadOne, parts => new AllOf(parts));

    private Condition ReadSeveral(string joint, Func<Condition> readPart, Func<IReadOnlyList<Condition>, Condition> join)
    {
        List<Condition> parts = [readPart()];
        while (TakeIf(joint))
        {
            parts.Add(readPart());
        }

        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private Condition ReadOne() => Take() switch
    {
        "not" => new DoesNotHold(ReadOne()),
        "certainly" => new IsCertain(ReadBracketed()),
        "(" => ReadToBracket(),
        var name when _groups.TryGetValue(name, out Condition? group) => group,
        var name when _definitions.TryGetValue(name, out FindingDefinition? definition) => ReadFinding(definition),
        var name => throw new FormatException($"\"{name}\" is neither a finding nor a group."),
    };

    private Condition ReadBracketed() => TakeIf("(") ? ReadToBracket() : throw new FormatException("A bracket must follow \"certainly\".");

    private Condition ReadToBracket()
    {
        Condition condition = ReadAny();
        return TakeIf(")") ? condition : throw new FormatException("A closing bracket is missing.");
    }

    private Condition ReadFinding(FindingDefinition definition) => definition.Kind switch
    {
        FindingKind.Sign or FindingKind.Context => new IsPresent(definition.Id, definition.Index),
        FindingKind.Quantity => ReadQuantity(definition),
        FindingKind.Choice => ReadChoice(definition),
        _ => throw new InvalidOperationException($"{definition.Kind} is not a kind of finding."),
    };

    private IsQuantity ReadQuantity(FindingDefinition definition)
    {
        Comparison comparison = Take() switch
        {
            "<" => Comparison.Below,
            "<=" => Comparison.AtMost,
            ">=" => Comparison.AtLeast,
            ">" => Comparison.Above,
            var word => throw new FormatException($"\"{definition.Id}\" is a quantity; a comparison must follow it, not \"{word}\"."),
        };
        string number = Take();
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && value >= definition.Lowest && value <= definition.Highest
            ? new IsQuantity(definition.Id, definition.Index, comparison, value)
            : throw new FormatException($"\"{number}\" is not a number of {definition.Unit} from {definition.Lowest} to {definition.Highest}.");
    }

    private IsChoice ReadChoice(FindingDefinition definition)
    {
        if (!TakeIf("is"))
        {
            throw new FormatException($"\"{definition.Id}\" is a choice; \"is\" and a value must follow it.");
        }

        string value = Take();
        return definition.Values.Contains(value, StringComparer.Ordinal)
            ? new IsChoice(definition.Id, definition.Index, value)
            : throw new FormatException($"\"{value}\" is not a value of {definition.Id}.");
    }
}
