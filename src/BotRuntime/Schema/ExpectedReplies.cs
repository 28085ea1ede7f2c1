namespace BotRuntime.Schema;

/// <summary>The replies to an activity that asked for them in the HTTP response.</summary>
public class ExpectedReplies
{
    /// <summary>Some replies.</summary>
    /// <param name="activities">The replies, in order.</param>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    /// <summary>The replies, in order.</summary>
    public IList<Activity>? Activities { get; set; }
}
