namespace CrampBot.Storage;

/// <summary>A miss that waits for its turn to be committed.</summary>
/// <param name="ChannelId">The channel of the person whose words it holds.</param>
/// <param name="UserId">The person.</param>
/// <param name="Miss">The miss.</param>
internal sealed record HeldMiss(string ChannelId, string UserId, KeptMiss Miss)
{
    /// <summary>Whether it holds words of somebody.</summary>
    public bool IsOf(Person person) => ChannelId == person.ChannelId && UserId == person.UserId;
}
