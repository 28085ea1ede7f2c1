namespace CrampBot.Triage.Reading.Quantities;

/// <summary>A number that is told about a finding.</summary>
/// <param name="Finding">The id of the quantity.</param>
/// <param name="Number">The number, in the unit of the quantity.</param>
/// <param name="Start">Where it is said in the clause, in characters from 0.</param>
/// <param name="End">Where that ends, exclusive.</param>
internal readonly record struct Quantity(string Finding, double Number, int Start, int End);
