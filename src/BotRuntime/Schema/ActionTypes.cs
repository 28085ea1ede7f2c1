namespace BotRuntime.Schema;

/// <summary>The values of <see cref="CardAction.Type"/>: what happens when a button is pressed.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in <c>Value</c>.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says <c>Value</c> aloud, as if the person had typed it.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends <c>Value</c> without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends <c>Text</c> and <c>Value</c>, and shows <c>DisplayText</c>.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Calls the number in <c>Value</c>.</summary>
    public const string Call = "call";
}
