namespace CrampBot.Knowledge.Loading;

/// <summary>Something wrong in the knowledge folder.</summary>
/// <param name="File">Path relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">What is wrong, naming the culprit.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ContentFault(string File, int Line, string Message, string Remedy)
{
    /// <summary>One line, as a compiler would print it.</summary>
    /// <returns>For example <c>hamstring/relief.md(12): …</c>.</returns>
    public override string ToString() => $"{File}({Line}): {Message} {Remedy}";
}
