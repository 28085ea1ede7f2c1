using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs.Teams;

public sealed class WelcomeTests
{
    [Fact]
    public async Task Installing_greets_once_though_Teams_tells_of_it_twice()
    {
        TeamsTalk talk = new();

        Activity greeting = Assert.Single(await talk.InstallAsync());

        Assert.Equal(["smallTalk greeting"], BotTalk.KindsOf([greeting]));
        Assert.Equal(3, greeting.SuggestedActions!.Actions!.Count);
        Assert.Empty(await talk.InstallAsync());
    }

    [Fact]
    public async Task Removing_the_app_deletes_what_is_kept_of_the_person()
    {
        TeamsTalk talk = new();
        await talk.InstallAsync();

        Assert.Empty(await talk.RemoveAsync());

        Assert.Equal(["29:person"], talk.Services.Forgotten);
    }
}
