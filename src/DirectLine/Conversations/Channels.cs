namespace DirectLine;

/// <summary>The channels a bot is told it speaks on here.</summary>
internal static class Channels
{
    /// <summary>Tokens that a server got with the secret.</summary>
    public const string DirectLine = "directline";

    /// <summary>Tokens of our own page and widget.</summary>
    public const string WebChat = "webchat";
}
