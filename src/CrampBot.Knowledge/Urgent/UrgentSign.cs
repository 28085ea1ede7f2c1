using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Urgent;

/// <summary>An urgent class that a message speaks of.</summary>
/// <param name="Reply">The class, with what is said to it.</param>
/// <param name="IsWorded">Whether the words of a sign are there, rather than something like the class's utterances.</param>
public sealed record UrgentSign(FixedReply Reply, bool IsWorded);
