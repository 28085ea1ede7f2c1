namespace CrampBot.Triage.Reading.Concepts;

/// <summary>One way of saying a finding: groups of words that must all stand in one clause, in any order.</summary>
/// <param name="Groups">The groups that must be there; the first one is looked for first.</param>
/// <param name="Elsewhere">Groups whose first word must be somewhere in the message.</param>
/// <param name="Unless">Groups that must not be in the clause.</param>
/// <param name="Place">File and line the pattern was read from, for messages about faults.</param>
internal sealed record Pattern(WordGroup[] Groups, WordGroup[] Elsewhere, WordGroup[] Unless, string Place);

/// <summary>Words in a fixed order, side by side but for small words.</summary>
/// <param name="Elements">Each the numbers of the sets of which one must have a member there.</param>
/// <param name="GapBefore">For each element whether other words may stand before it ("..").</param>
internal sealed record WordGroup(int[][] Elements, bool[] GapBefore);
