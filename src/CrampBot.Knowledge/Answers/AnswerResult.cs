using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Answers;

/// <summary>The answer to one question.</summary>
public sealed record AnswerResult
{
    /// <summary>What became of the question.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>The calibrated probability, 0 to 1, that <see cref="Outcome"/>'s first section is the right one; 0.8 is right four times in five.</summary>
    public required double Confidence { get; init; }

    /// <summary>The best sections, best first; two or three of them are the choices of <see cref="AnswerOutcome.DidYouMean"/>.</summary>
    public IReadOnlyList<RankedSection> Ranked { get; init; } = [];

    /// <summary>Which part of the first section to say.</summary>
    public AnswerPart Part { get; init; }

    /// <summary>The facet asked for ("how-long"); null where the section as a whole was. Keep it in the next <see cref="AnswerContext"/>.</summary>
    public string? Facet { get; init; }

    /// <summary>The sentence with the number or fact asked for, to be said first; null where there is none.</summary>
    public string? FacetText { get; init; }

    /// <summary>Whether the question was understood as a follow-up to the last answer.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>The small talk answer, or the reply of the class that is not covered; null where no class fits.</summary>
    public FixedReply? Reply { get; init; }

    /// <summary>Whether there is something to say to it: an answer, small talk, or who can help with what is not covered.</summary>
    public bool HasReply => Outcome is AnswerOutcome.Answered || Reply is not null;

    /// <summary>Sections to offer next: never the one answered, nor the one read before.</summary>
    public IReadOnlyList<Section> Suggestions { get; init; } = [];
}
