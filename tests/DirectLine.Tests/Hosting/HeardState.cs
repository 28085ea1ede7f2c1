namespace DirectLine.Tests;

/// <summary>What the test bot remembers.</summary>
public sealed class HeardState
{
    /// <summary>How many messages it heard.</summary>
    public int Messages { get; set; }
}
