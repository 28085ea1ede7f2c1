using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading;

/// <summary>The clauses of one message.</summary>
/// <param name="OfPeople">Those that are not about an animal, in order.</param>
/// <param name="Telling">Those among them that are not supposed along with the clause before.</param>
internal readonly record struct MessageClauses(IReadOnlyList<Clause> OfPeople, IReadOnlyList<Clause> Telling)
{
    /// <summary>The stretches that are told although they stand in questions; clauses that are joined count as one.</summary>
    public IEnumerable<Span> Claimed
    {
        get
        {
            for (int at = 0; at < Telling.Count; at++)
            {
                if (Telling[at].Claim.Meant != Assertion.Present)
                {
                    continue;
                }

                int start = Telling[at].Claim.From;
                while (at + 1 < Telling.Count && Telling[at + 1].Joined && Telling[at + 1].Claim.Meant == Assertion.Present)
                {
                    at++;
                }

                yield return new Span(start, Telling[at].Span.End);
            }
        }
    }
}
