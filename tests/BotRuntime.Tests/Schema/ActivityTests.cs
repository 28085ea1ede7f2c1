namespace BotRuntime.Tests.Schema;

public sealed class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message) => new(type)
    {
        Id = "7",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.example/",
        From = new ChannelAccount("user", "Ann"),
        Recipient = new ChannelAccount("bot", "CrampBot"),
        Conversation = new ConversationAccount(true, id: "c"),
        Locale = "en-GB",
        Text = "hi",
    };

    [Fact]
    public void A_reply_goes_from_the_recipient_to_the_sender_and_names_what_it_answers()
    {
        Activity reply = Incoming().CreateReply("hello");

        Assert.Equal(("message", "hello", "bot", "user", "7", "c", "msteams", "https://smba.example/", "en-GB"),
            (reply.Type, reply.Text, reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId, reply.Conversation?.Id, reply.ChannelId, reply.ServiceUrl, reply.Locale));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "7")]
    public void A_reply_to_a_conversation_update_names_it_only_where_the_channel_shows_it(string channel, string? replyTo)
    {
        Activity update = Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        Assert.Equal(replyTo, update.CreateReply().ReplyToId);
        Assert.Equal(replyTo, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void An_activity_is_addressed_to_where_a_reference_points()
    {
        Activity outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("bot", "user", "7", "c", "en-GB"), (outgoing.From?.Id, outgoing.Recipient?.Id, outgoing.ReplyToId, outgoing.Conversation?.Id, outgoing.Locale));
    }

    [Fact]
    public void An_activity_can_be_made_to_come_in_from_where_a_reference_points()
    {
        Activity incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user", "bot", "7"), (incoming.From?.Id, incoming.Recipient?.Id, incoming.Id));
    }

    [Theory]
    [InlineData("<at>CrampBot</at> why do calves cramp?", "why do calves cramp?")]
    [InlineData("Hello <AT>CrampBot</AT>", "Hello")]
    [InlineData("no mention", "no mention")]
    public void The_name_of_the_bot_is_taken_out_of_the_text(string text, string remaining)
    {
        Activity message = Incoming();
        message.Text = text;
        message.Entities = [Mentioning("user", "<at>Ann</at>"), Mentioning("bot", "<at>CrampBot</at>")];

        Assert.True(message.MentionsRecipient());
        Assert.Equal(remaining, message.RemoveRecipientMention());
        Assert.Equal(remaining, message.Text);
    }

    [Fact]
    public void A_message_without_text_cards_or_data_has_no_content()
    {
        Assert.False(new Activity { Text = " " }.HasContent());
        Assert.True(new Activity { Text = "hi" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
    }

    private static Entity Mentioning(string id, string text)
    {
        Entity entity = new();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }
}
