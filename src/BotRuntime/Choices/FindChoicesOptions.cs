namespace BotRuntime.Dialogs;

/// <summary>How an answer is matched with the choices.</summary>
public class FindChoicesOptions
{
    /// <summary>Whether the value of a choice is no match, only its synonyms.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether what is written on a choice's button is no match.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" and "two" mean the second choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" and "last" mean a choice.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
