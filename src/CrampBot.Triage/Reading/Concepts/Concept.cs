namespace CrampBot.Triage.Reading.Concepts;

/// <summary>What the reader knows about one finding.</summary>
/// <param name="Finding">The id of the finding.</param>
/// <param name="Present">Ways of saying that it is there.</param>
/// <param name="Absent">Ways of saying that it is not, without a "no" ("breathing is fine").</param>
/// <param name="Unclear">Ways of speaking of it that leave it open, so that it is asked about ("swollen" of nothing).</param>
/// <param name="Lasting">Whether it stays true of a person, so that the past counts.</param>
/// <param name="Sudden">Whether it counts although it has gone again.</param>
/// <param name="Passing">Whether "then it let go" in the next clause ends it.</param>
/// <param name="Asked">Whether asking about it is having it (a wish for advice on a remedy).</param>
/// <param name="Family">Whether people tell of it in their family: it counts of relatives only where they have the trouble.</param>
/// <param name="Choice">The value, where the finding is a choice; null where it is a sign or a circumstance.</param>
internal sealed record Concept(string Finding, IReadOnlyList<Pattern> Present, IReadOnlyList<Pattern> Absent, IReadOnlyList<Pattern> Unclear, bool Lasting, bool Sudden, bool Passing, bool Asked, bool Family, string? Choice)
{
    /// <summary>A finding that no pattern knows yet.</summary>
    public static Concept Of(string finding) => new(finding, [], [], [], Lasting: false, Sudden: false, Passing: false, Asked: false, Family: false, Choice: null);
}
