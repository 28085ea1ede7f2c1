namespace BotRuntime.Dialogs;

/// <summary>How choices are written as text.</summary>
public class ChoiceFactoryOptions
{
    internal static readonly ChoiceFactoryOptions English = new(", ", " or ", ", or ", true);

    /// <summary>The English way.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>A way of one's own.</summary>
    /// <param name="inlineSeparator">What stands between choices in a sentence.</param>
    /// <param name="inlineOr">What stands between two choices.</param>
    /// <param name="inlineOrMore">What stands before the last of three or more.</param>
    /// <param name="includeNumbers">Whether the choices are numbered; null is yes.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices in a sentence; null is ", ".</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>What stands between two choices; null is " or ".</summary>
    public string? InlineOr { get; set; }

    /// <summary>What stands before the last of three or more; null is ", or ".</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether the choices are numbered; null is yes.</summary>
    public bool? IncludeNumbers { get; set; }
}
