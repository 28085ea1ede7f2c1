using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message of text.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    /// <returns>The message.</returns>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };

    /// <summary>A message with buttons that say what is written on them.</summary>
    /// <param name="actions">What is written on the buttons.</param>
    /// <param name="text">What the message says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string? text = null,
        string? ssml = null,
        string? inputHint = null) =>
        SuggestedActions(actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action)), text, ssml, inputHint);

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">What the message says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string? text = null,
        string? ssml = null,
        string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        Activity message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions(actions: [.. cardActions]);
        return message;
    }

    /// <summary>A message with one card or file.</summary>
    /// <param name="attachment">The card or file.</param>
    /// <param name="text">What the message says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(
        Attachment attachment,
        string? text = null,
        string? ssml = null,
        string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with cards or files, one below the other.</summary>
    /// <param name="attachments">The cards or files.</param>
    /// <param name="text">What the message says.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null is accepting input.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string? text = null,
        string? ssml = null,
        string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        Activity message = Text(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [.. attachments];
        return message;
    }
}
