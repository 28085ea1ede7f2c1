namespace CrampBot.Triage;

/// <summary>A part of the interview; the parts come in this order.</summary>
public enum Chapter
{
    /// <summary>Signs that need help at once or today, of the whole person and of the leg.</summary>
    WarningSigns,

    /// <summary>Where it cramps.</summary>
    Place,

    /// <summary>How long a cramp lasts and how often they come.</summary>
    DurationAndFrequency,

    /// <summary>How bad it is, and whether the person can walk.</summary>
    SeverityAndWalking,

    /// <summary>Signs of the whole body: pee, fever, fluid.</summary>
    SystemicSigns,

    /// <summary>Who the person is, what they take, when it comes.</summary>
    Context,
}
