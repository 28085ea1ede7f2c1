namespace BotRuntime.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>A last word to be shown; usually null.</summary>
    string? Text { get; set; }
}
