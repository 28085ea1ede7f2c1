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

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "7")]
    public void A_reply_to_a_conversation_update_names_it_only_where_the_channel_shows_it(string channel, string? replyTo)
    {
        Activity update = Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        Assert.Equal(replyTo, update.GetConversationReference().ActivityId);
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

        Assert.Equal(remaining, message.RemoveRecipientMention());
        Assert.Equal(remaining, message.Text);
    }

    private static Entity Mentioning(string id, string text)
    {
        Entity entity = new();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }
}
