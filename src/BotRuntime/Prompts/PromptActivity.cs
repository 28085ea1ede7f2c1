using BotRuntime.Schema;

namespace BotRuntime.Dialogs;

/// <summary>Makes what a prompt sends from the question that it keeps.</summary>
internal static class PromptActivity
{
    /// <summary>A copy to be sent: sending writes addresses and an id into an activity, which a prompt must not keep.</summary>
    public static Activity Copy(Activity question) => new(question.Type ?? ActivityTypes.Message)
    {
        Text = question.Text,
        TextFormat = question.TextFormat,
        Speak = question.Speak,
        InputHint = question.InputHint,
        Locale = question.Locale,
        Summary = question.Summary,
        AttachmentLayout = question.AttachmentLayout,
        Attachments = question.Attachments,
        SuggestedActions = question.SuggestedActions,
        Entities = question.Entities,
        ChannelData = question.ChannelData,
        Name = question.Name,
        Value = question.Value,
        ValueType = question.ValueType,
        Properties = question.Properties,
    };

    /// <summary>The question with its choices, in the way that suits the style and the channel.</summary>
    public static Activity WithChoices(
        Activity? question,
        ITurnContext turnContext,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options)
    {
        string text = question?.Text ?? string.Empty;
        Activity activity = turnContext.Activity;
        List<string>? to = string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];
        IMessageActivity shown = style switch
        {
            ListStyle.None => new Activity(ActivityTypes.Message) { Text = text },
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, to),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.Auto => ChoiceFactory.ForChannel(
                activity.ChannelId,
                choices,
                text,
                null,
                options,
                activity.Conversation?.ConversationType,
                to),
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };

        Activity result = question is null ? new Activity(ActivityTypes.Message) { InputHint = InputHints.ExpectingInput } : Copy(question);
        result.Text = shown.Text;
        result.SuggestedActions = shown.SuggestedActions ?? result.SuggestedActions;
        result.Attachments = shown.Attachments is [_, ..] ? [.. result.Attachments ?? [], .. shown.Attachments] : result.Attachments;
        return result;
    }
}
