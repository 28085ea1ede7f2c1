namespace BotRuntime.Dialogs;

/// <summary>What a channel can show.</summary>
internal static class Channel
{
    /// <summary>Whether the channel shows that many suggested actions; Teams does in a personal chat only, and at most three.</summary>
    public static bool SupportsSuggestedActions(string? channelId, int buttons, string? conversationType) => channelId switch
    {
        "directline" or "webchat" or "emulator" => buttons <= 100,
        "msteams" => conversationType == "personal" && buttons <= 3,
        _ => false,
    };

    /// <summary>Whether the channel shows a card with that many buttons.</summary>
    public static bool SupportsCardActions(string? channelId, int buttons) => channelId switch
    {
        "directline" or "webchat" or "emulator" => buttons <= 100,
        "msteams" => buttons <= 50,
        _ => false,
    };
}
