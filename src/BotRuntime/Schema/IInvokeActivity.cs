namespace BotRuntime.Schema;

/// <summary>A request that the bot answers in the HTTP response, with an <see cref="InvokeResponse"/>.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked, such as <c>adaptiveCard/action</c> or <c>composeExtension/query</c>.</summary>
    string? Name { get; set; }

    /// <summary>The arguments, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    object? Value { get; set; }
}
