namespace CrampBot.Triage.Reading.Content;

/// <summary>How a phrase bears on the finding that it stands under.</summary>
internal enum PhraseMeaning
{
    /// <summary>Says that it is there.</summary>
    Present,

    /// <summary>Says that it is not there.</summary>
    Absent,

    /// <summary>Speaks of it without saying that it is there now.</summary>
    NotCurrent,
}
