using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Misses;

/// <summary>Decides which misses may be kept: nothing that tells of a warning sign, and nothing unmasked.</summary>
/// <param name="room">Reads the warning signs.</param>
public sealed class MissFilter(TriageRoom room)
{
    /// <summary>What may be kept of a miss.</summary>
    /// <param name="miss">The miss, its text as the person wrote it.</param>
    /// <returns>The miss with its text masked; null where it may not be kept, or says nothing: neither in words nor by the section it rates.</returns>
    public Miss? Pass(Miss miss)
    {
        ArgumentNullException.ThrowIfNull(miss);
        string masked = MissText.Masked(miss.Text);
        return (masked.Length == 0 && miss is not { Kind: Miss.LowRated, SectionId: not null }) || TellsOfWarningSign(room.Reader.Read(miss.Text).Findings) ? null : miss with { Text = masked };
    }

    private bool TellsOfWarningSign(Findings findings) =>
        findings.Items.Any(finding => finding.Status is FindingStatus.Present && room.WarningSigns.Contains(finding.Id))
        || room.Engine.LevelOf(findings) <= TriageLevel.Urgent;
}
