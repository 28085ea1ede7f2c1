namespace CrampBot.Triage.Reading;

/// <summary>What a message answers to a question by its first words, whatever else it says.</summary>
public enum AnswerKind
{
    /// <summary>Neither: it says something of its own.</summary>
    Other,

    /// <summary>"Yes", "yep", "all of them".</summary>
    Yes,

    /// <summary>"No", "nope", "none of these".</summary>
    No,

    /// <summary>"Not sure", "I don't know".</summary>
    Unsure,
}
