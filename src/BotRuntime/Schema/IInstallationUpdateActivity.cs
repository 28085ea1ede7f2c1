namespace BotRuntime.Schema;

/// <summary>The bot was installed into a chat or a team, or removed from it.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c> or <c>remove</c>, and in Teams <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    string? Action { get; set; }
}
