namespace CrampBot.Triage;

/// <summary>What <c>certainly(…)</c> makes of something that is not known.</summary>
public enum Doubt
{
    /// <summary>Nothing more will be learnt: what is unknown is not certain.</summary>
    Settled,

    /// <summary>More may be learnt: what is unknown stays unknown.</summary>
    Open,
}
