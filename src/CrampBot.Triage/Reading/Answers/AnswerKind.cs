namespace CrampBot.Triage.Reading.Answers;

/// <summary>What a message answers to a question that asks for yes or no.</summary>
internal enum AnswerKind
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
