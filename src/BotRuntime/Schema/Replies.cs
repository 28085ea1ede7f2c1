namespace BotRuntime.Schema;

/// <summary>What the channel says about an activity that it took.</summary>
public class ResourceResponse(string? id = null)
{
    /// <summary>The channel's id of the activity; null where the channel gives none.</summary>
    public string? Id { get; set; } = id;
}

/// <summary>The replies to an activity that asked for them in the HTTP response, in order.</summary>
internal sealed record ExpectedReplies(IList<Activity> Activities);
