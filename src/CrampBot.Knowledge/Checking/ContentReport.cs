using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Checking;

/// <summary>What a check of the knowledge folder found.</summary>
/// <param name="Faults">What keeps the folder from being used.</param>
/// <param name="Remarks">What works, but could find or read better; empty where there are faults, since those come first.</param>
/// <param name="Sections">How many sections there are; 0 where there are faults.</param>
/// <param name="Utterances">How many utterances there are, those of replies included; 0 where there are faults.</param>
public sealed record ContentReport(IReadOnlyList<ContentFault> Faults, IReadOnlyList<ContentFault> Remarks, int Sections, int Utterances);
