using CrampBot.Triage.Reading.Clauses;

namespace CrampBot.Triage.Reading;

/// <summary>The clauses of one message.</summary>
/// <param name="OfPeople">Those that are not about an animal, in order.</param>
/// <param name="Telling">Those among them that are not supposed along with the clause before.</param>
internal readonly record struct MessageClauses(IReadOnlyList<Clause> OfPeople, IReadOnlyList<Clause> Telling);
