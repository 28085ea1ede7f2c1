namespace CrampBot.Triage;

/// <summary>The questions of the interview.</summary>
/// <param name="AtMost">How many are asked in one interview, at most.</param>
/// <param name="Questions">The questions, in the order in which they are asked.</param>
public sealed record QuestionList(int AtMost, IReadOnlyList<Question> Questions)
{
    /// <summary>Looks up a question.</summary>
    /// <param name="id">The id of the question.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public Question Find(string id) => Questions.FirstOrDefault(question => string.Equals(question.Id, id, StringComparison.Ordinal))
        ?? throw new ArgumentException($"\"{id}\" is not a question.", nameof(id));
}
