using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Keeps an emergency or a crisis in sight that was told of before the message and is not taken back, whatever else is said.</summary>
internal static class Standing
{
    /// <summary>Whether such an emergency stands.</summary>
    public static bool IsEmergency(Turn turn) =>
        turn.LevelOf(turn.Began.Triage.Interview) is TriageLevel.Emergency && SafetyNet.LevelBefore(turn) is TriageLevel.Emergency;

    /// <summary>The line that calls for help, which the first message of a turn says at its top; null where nothing stands.</summary>
    public static string? Line(Turn turn) => IsEmergency(turn) ? turn.Words.Text(WordKeys.AlarmStands, ("title", TitleIn(turn)))
        : turn.Began.Crisis is not null && Crisis.Of(turn) is { } crisis ? Crisis.Line(crisis, turn)
        : null;

    /// <summary>Whether a reply calls for help by itself.</summary>
    public static bool Calls(Reply reply, Turn turn) => reply.Text.Contains(TitleIn(turn), StringComparison.Ordinal)
        || (!IsEmergency(turn) && reply.Id == turn.Memory.Crisis);

    private static string TitleIn(Turn turn)
    {
        DispositionList dispositions = turn.Room.Content.Dispositions;
        return dispositions.ByLevel[TriageLevel.Emergency].WithNumber(dispositions.NumberFor(turn.Country)).Title;
    }
}
