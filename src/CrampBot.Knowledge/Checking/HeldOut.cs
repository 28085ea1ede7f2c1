using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Checking;

/// <summary>An utterance, and what a ranker that had not seen it says of it.</summary>
/// <param name="Utterance">The utterance.</param>
/// <param name="Topic">The topic it was written for.</param>
/// <param name="Rankings">What both rankings say.</param>
internal sealed record HeldOut(Utterance Utterance, Topic Topic, BothRankings Rankings);
