namespace BotRuntime.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>A button to be filled in.</summary>
    public CardAction()
    {
    }

    /// <summary>A button.</summary>
    /// <param name="type">What happens when it is pressed: one of <see cref="ActionTypes"/>.</param>
    /// <param name="title">What is written on it.</param>
    /// <param name="image">The address of a picture on it.</param>
    /// <param name="text">What a <c>messageBack</c> sends as text.</param>
    /// <param name="displayText">What a <c>messageBack</c> shows as said.</param>
    /// <param name="value">What is sent, said or opened.</param>
    /// <param name="channelData">What only one channel needs to know.</param>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What happens when it is pressed: one of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What is written on it.</summary>
    public string? Title { get; set; }

    /// <summary>The address of a picture on it.</summary>
    public string? Image { get; set; }

    /// <summary>What a <c>messageBack</c> sends as text.</summary>
    public string? Text { get; set; }

    /// <summary>What a <c>messageBack</c> shows as said.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What is sent, said or opened.</summary>
    public object? Value { get; set; }

    /// <summary>What only one channel needs to know.</summary>
    public object? ChannelData { get; set; }

    /// <summary>What a screen reader says in place of the picture.</summary>
    public string? ImageAltText { get; set; }
}
