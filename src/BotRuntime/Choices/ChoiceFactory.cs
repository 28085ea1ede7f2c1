using System.Globalization;
using System.Text;
using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Writes choices into a message.</summary>
public static class ChoiceFactory
{
    // Longer titles are cut off on buttons.
    private const int LongestTitleOnButton = 20;

    /// <summary>Shows choices in the way that suits the channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="options">How choices are written as text.</param>
    /// <param name="conversationType">What Teams calls the conversation.</param>
    /// <param name="toList">Who may see suggested actions; null is everyone.</param>
    /// <returns>
    /// Buttons where the channel has them and no title is longer than 20 characters (suggested actions rather than a card); otherwise up to
    /// three choices in the sentence if they are short, and a numbered list.
    /// </returns>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice>? list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null)
    {
        IList<Choice> choices = list ?? [];
        bool areShort = choices.All(choice => choice.Title.Length <= LongestTitleOnButton);
        return (areShort, choices.Count) switch
        {
            (true, int count) when Channel.SupportsSuggestedActions(channelId, count, conversationType) =>
                SuggestedAction(choices, text, speak, toList),
            (true, int count) when Channel.SupportsCardActions(channelId, count) => HeroCard(choices, text, speak),
            (true, <= 3) => Inline(choices, text, speak, options),
            _ => List(choices, text, speak, options),
        };
    }

    /// <summary>Writes the choices into the sentence: "Which? (1) calf or (2) thigh".</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="options">How choices are written as text.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        StringBuilder sentence = new StringBuilder(text).Append(' ');
        int count = choices?.Count ?? 0;
        for (int index = 0; index < count; index++)
        {
            if (index > 0)
            {
                sentence.Append(
                    index < count - 1 ? options?.InlineSeparator ?? ", "
                    : count == 2 ? options?.InlineOr ?? " or "
                    : options?.InlineOrMore ?? ", or ");
            }

            if (options?.IncludeNumbers ?? true)
            {
                sentence.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            sentence.Append(choices![index].Title);
        }

        return MessageFactory.Text(sentence.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Writes the choices below the question, as a list.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="options">How choices are written as text.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        StringBuilder lines = new StringBuilder(text).Append("\n\n   ");
        for (int index = 0; index < (choices?.Count ?? 0); index++)
        {
            lines.Append(index > 0 ? "\n   " : string.Empty);
            lines.Append(options?.IncludeNumbers ?? true ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ");
            lines.Append(choices![index].Title);
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers the choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="toList">Who may see them; null is everyone.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<Choice>? choices,
        string? text = null,
        string? speak = null,
        IList<string>? toList = null)
    {
        Activity message = MessageFactory.Text(text, speak, InputHints.ExpectingInput);
        message.SuggestedActions = new SuggestedActions(toList, Buttons(choices));
        return message;
    }

    /// <summary>Offers the choices as the buttons of a card.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <returns>The message; the question is on the card.</returns>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(
            new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(),
            null,
            speak,
            InputHints.ExpectingInput);

    /// <summary>Makes choices of words.</summary>
    /// <param name="choices">The words.</param>
    /// <returns>A choice for each, in the same order.</returns>
    public static IList<Choice> ToChoices(IList<string>? choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static List<CardAction> Buttons(IList<Choice>? choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value))];
}
