namespace BotRuntime.Schema;

/// <summary>An entity: somebody is addressed by name in the text.</summary>
public class Mention : Entity
{
    /// <summary>A mention to be filled in.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Who is addressed.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The stretch of the text that is the mention, such as <c>&lt;at&gt;CrampBot&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
