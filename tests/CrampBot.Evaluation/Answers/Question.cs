namespace CrampBot.Evaluation.Answers;

/// <summary>One evaluation question, as <c>questions/*/*.yaml</c> has it.</summary>
internal sealed class Question
{
    /// <summary>What the person writes.</summary>
    public required string Text { get; init; }

    /// <summary>The sections that answer it equally well; none where it is out of scope.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>What kind of writing it is, or which near miss.</summary>
    public required string Kind { get; init; }

    /// <summary>The question before it, where it is a follow-up.</summary>
    public string? First { get; init; }

    /// <summary>The facet that a follow-up asks for; null where any text of the section will do.</summary>
    public string? Facet { get; init; }

    public bool IsInScope => Sections.Count > 0;

    public bool IsFollowUp => First is not null;
}
