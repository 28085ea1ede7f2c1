namespace BotRuntime.Schema;

/// <summary>What every activity has, whatever its type. Only <see cref="Activity"/> implements it.</summary>
public interface IActivity
{
    /// <inheritdoc cref="Activity.Type"/>
    string? Type { get; set; }

    /// <inheritdoc cref="Activity.Id"/>
    string? Id { get; set; }

    /// <inheritdoc cref="Activity.ChannelId"/>
    string? ChannelId { get; set; }

    /// <inheritdoc cref="Activity.From"/>
    ChannelAccount? From { get; set; }

    /// <inheritdoc cref="Activity.Conversation"/>
    ConversationAccount? Conversation { get; set; }

    /// <inheritdoc cref="Activity.Recipient"/>
    ChannelAccount? Recipient { get; set; }
}

/// <summary>A message: what is said, and the cards that go with it.</summary>
public interface IMessageActivity : IActivity
{
    /// <inheritdoc cref="Activity.Text"/>
    string? Text { get; set; }

    /// <inheritdoc cref="Activity.Attachments"/>
    IList<Attachment>? Attachments { get; set; }

    /// <inheritdoc cref="Activity.GetMentions"/>
    Mention[] GetMentions();
}

/// <summary>Who joined a conversation.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.MembersAdded"/>
    IList<ChannelAccount>? MembersAdded { get; set; }
}

/// <summary>A request that the bot answers in the HTTP response, with an <see cref="InvokeResponse"/>.</summary>
public interface IInvokeActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}

/// <summary>The bot was installed into a chat or a team, or removed from it.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string? Action { get; set; }
}
