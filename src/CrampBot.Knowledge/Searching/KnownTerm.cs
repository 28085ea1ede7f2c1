using Lucene.Net.Index;

namespace CrampBot.Knowledge.Searching;

/// <summary>A term of one field of the index.</summary>
/// <param name="Term">The term.</param>
/// <param name="Place">Where it is in the index, so that no question has to look it up.</param>
/// <param name="Postings">The documents it is in; null where the index is too large to keep them at hand.</param>
internal sealed record KnownTerm(Term Term, TermContext Place, Postings? Postings);
