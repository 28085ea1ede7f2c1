using CrampBot.Knowledge.Answers;

namespace CrampBot.Knowledge.Checking;

/// <summary>Why a question got its answer.</summary>
/// <param name="Result">The answer.</param>
/// <param name="Terms">The question as the search sees it: stemmed, synonyms brought together.</param>
/// <param name="Candidates">The likeliest topics of any kind, likeliest first.</param>
/// <param name="Matches">The texts that matched best, best first.</param>
public sealed record Explanation(
    AnswerResult Result, IReadOnlyList<string> Terms, IReadOnlyList<Candidate> Candidates, IReadOnlyList<MatchedUtterance> Matches);
