using System.ComponentModel.DataAnnotations;

namespace DirectLine;

/// <summary>The settings of the Direct Line endpoint: configuration section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The configuration section these settings are bound from.</summary>
    public const string Section = "DirectLine";

    /// <summary>The most bytes a request body may have: 256 KB, an upload's attachments included.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>The master key for servers that call <c>tokens/generate</c>; at least 16 characters.</summary>
    /// <value>Default: none, and then no secret is accepted.</value>
    [MinLength(16)]
    public string? Secret { get; set; }

    /// <summary>How long a token is good for; 1 minute to 1 day.</summary>
    /// <value>Default: 30 minutes, what the clients' refresh loops expect.</value>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after its end a token still resumes its conversation at <c>/api/chat/token</c>; up to 30 days.</summary>
    /// <value>Default: 7 days, so that a person who comes back the next day finds the conversation.</value>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan ResumeWindow { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Origins beside our own whose pages may get a token and call Direct Line, such as <c>https://clinic.example</c>.</summary>
    /// <value>Default: none.</value>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>How many tokens one network address may get at <c>/api/chat/token</c> in a minute; 1 or more.</summary>
    /// <value>Default: 600, far above a clinic behind one address and far below what would hurt the server.</value>
    [Range(1, int.MaxValue)]
    public int TokensPerMinute { get; set; } = 600;

    /// <summary>How often an open stream gets an empty message; 1 second to 5 minutes.</summary>
    /// <value>Default: 15 seconds, below the idle limit of common proxies.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the bot may work on one turn before it is cancelled and has failed; 1 second to 5 minutes.</summary>
    /// <value>Default: 10 seconds.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The account id the bot speaks with.</summary>
    /// <value>Default: <c>crampbot</c>.</value>
    [Required]
    public string BotId { get; set; } = "crampbot";
}
