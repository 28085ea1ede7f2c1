namespace BotRuntime.Schema;

/// <summary>How replies reach the channel: values of <see cref="IMessageActivity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>By requests to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>In the HTTP response to the activity.</summary>
    public const string ExpectReplies = "expectReplies";
}
