using System.Globalization;
using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Makes choices, and writes them into a question.</summary>
public static class ChoiceFactory
{
    // Longer titles are cut off on buttons.
    private const int LongestTitleOnButton = 20;

    /// <summary>A choice for each of some words, in the same order.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    /// <summary>A copy of the question with its choices, in the way that suits the style and the channel of what came in.</summary>
    internal static Activity Ask(Activity? question, Activity incoming, IList<Choice> choices, ListStyle style)
    {
        Activity message = question?.Copy() ?? new Activity(ActivityTypes.Message) { InputHint = InputHints.ExpectingInput };
        string text = message.Text ?? string.Empty;
        switch (style == ListStyle.Auto ? StyleFor(incoming.ChannelId, incoming.Conversation?.ConversationType, choices) : style)
        {
            case ListStyle.None:
                break;
            case ListStyle.Inline:
                message.Text = $"{text} {InSentence(choices)}";
                break;
            case ListStyle.List:
                message.Text = $"{text}\n\n   {string.Join("\n   ", choices.Select((choice, index) => Numbered($"{index + 1}. {choice.Title}")))}";
                break;
            case ListStyle.SuggestedAction:
                List<string>? to = string.IsNullOrEmpty(incoming.From?.Id) ? null : [incoming.From.Id];
                message.SuggestedActions = new SuggestedActions { To = to, Actions = Buttons(choices) };
                break;
            case ListStyle.HeroCard:
                HeroCard card = new() { Text = text, Buttons = Buttons(choices) };
                message.Text = null;
                message.Attachments = [.. message.Attachments ?? [], new Attachment(HeroCard.ContentType, content: card)];
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(style));
        }

        return message;
    }

    // Buttons where the channel has them and no title is too long (suggested actions rather than a card: Teams shows at most three, and
    // in a personal chat only); otherwise up to three choices in the sentence if they are short, and a numbered list.
    private static ListStyle StyleFor(string? channelId, string? conversationType, IList<Choice> choices)
    {
        bool areShort = choices.All(choice => choice.Title.Length <= LongestTitleOnButton);
        return (channelId, choices.Count) switch
        {
            _ when !areShort => ListStyle.List,
            ("directline" or "webchat" or "emulator", <= 100) => ListStyle.SuggestedAction,
            ("msteams", <= 3) when conversationType == "personal" => ListStyle.SuggestedAction,
            ("msteams", <= 50) => ListStyle.HeroCard,
            (_, <= 3) => ListStyle.Inline,
            _ => ListStyle.List,
        };
    }

    private static string InSentence(IList<Choice> choices)
    {
        string[] numbered = [.. choices.Select((choice, index) => Numbered($"({index + 1}) {choice.Title}"))];
        return numbered switch
        {
            [] => string.Empty,
            [string only] => only,
            [string first, string second] => $"{first} or {second}",
            [.. string[] others, string last] => $"{string.Join(", ", others)}, or {last}",
        };
    }

    private static string Numbered(FormattableString title) => title.ToString(CultureInfo.InvariantCulture);

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. choices.Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value })];
}
