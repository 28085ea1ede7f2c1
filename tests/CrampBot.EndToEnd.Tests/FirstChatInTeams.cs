using System.Globalization;
using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>A person installs the bot in a client like Teams, asks, is triaged by card, searches, and mentions the bot in a group.</summary>
public sealed class FirstChatInTeams(ChromiumFixture chromium) : IAsyncLifetime
{
    private const string Greeting = "I can answer questions about muscle cramps";
    private const string NoneOfThese = "None of these";
    private const string Result = "Put the heel of the cramped leg";
    private const string Assessed = "How soon:";
    private const int MostQuestions = 9;
    private readonly DirectoryInfo _store = Directory.CreateTempSubdirectory("crampbot-");
    private RunningProgram? _program;
    private TeamsClient? _client;

    public async ValueTask InitializeAsync()
    {
        _program = await RunningProgram.StartAsync(_store.FullName);
        _client = await TeamsClient.StartAsync(_program.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await (_client?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_program?.DisposeAsync() ?? ValueTask.CompletedTask);
        _store.Delete(recursive: true);
    }

    [Fact]
    public async Task Everything_works_in_a_client_like_Teams()
    {
        await using TeamsWindow teams = await TeamsWindow.OpenAsync(chromium.Browser, _client!.Address);
        await IsGreetedOnceAsync(teams);
        await AsksAsync(teams);
        await IsTriagedByOneCardAsync(teams);
        await SearchesAsync(teams);
        await MentionsInGroupAsync(teams);
    }

    private static async Task IsGreetedOnceAsync(TeamsWindow teams)
    {
        await teams.SeesAsync(Greeting);
        await teams.InstallAsync();
        await teams.SeesAsync(Greeting, times: 1);
        await teams.KeepPictureAsync("welcome");
    }

    private static async Task AsksAsync(TeamsWindow teams)
    {
        await teams.SayAsync("how can I prevent cramps?");
        await teams.SeesAsync("General information, not medical advice.");
        await teams.KeepPictureAsync("answer");
    }

    private static async Task IsTriagedByOneCardAsync(TeamsWindow teams)
    {
        await teams.SayAsync("should I see a doctor?");
        int question = 1;
        for (; question <= MostQuestions; question++)
        {
            await teams.SeesAsync(string.Create(CultureInfo.InvariantCulture, $"Question {question} of at most"));
            await teams.SeesAsync(" of at most ", times: 1);
            await teams.KeepPictureAsync(string.Create(CultureInfo.InvariantCulture, $"question-{question}"));
            await AnswerAsync(teams);
            await Assertions.Expect(teams.Page.GetByText(string.Create(CultureInfo.InvariantCulture, $"Question {question + 1} of at most"))
                .Or(teams.Page.GetByText(Assessed)).First).ToBeVisibleAsync();
            if (await teams.Page.GetByText(Assessed).CountAsync() > 0)
            {
                break;
            }
        }

        Assert.InRange(question, 3, MostQuestions);
        await teams.SeesAsync("This is what I have understood:");
        await teams.SeesAsync("Pain 5 out of 10 while it cramps");
        await teams.SeesAsync(" of at most ", times: 0);
        await teams.KeepPictureAsync("assessment");
    }

    private static async Task AnswerAsync(TeamsWindow teams)
    {
        ILocator card = teams.Page.Locator(".ac-adaptiveCard").Last;
        ILocator scale = card.GetByRole(AriaRole.Combobox);
        if (await scale.CountAsync() > 0)
        {
            await scale.ClickAsync();
            await teams.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "5", Exact = true }).ClickAsync();
            await teams.KeepPictureAsync("scale");
            await teams.PressAsync("These fit");
        }
        else if (await teams.HasButtonAsync(NoneOfThese))
        {
            await teams.PressAsync(NoneOfThese);
        }
        else
        {
            await card.GetByRole(AriaRole.Button).First.ClickAsync();
        }
    }

    private static async Task SearchesAsync(TeamsWindow teams)
    {
        await teams.SearchAsync("how do I stretch my hamstring standing up");
        await teams.SeesAsync(Result);
        await teams.KeepPictureAsync("search");
        await teams.Page.GetByText(Result).First.ClickAsync();
        await teams.SeesAsync("Open the page");
        await teams.KeepPictureAsync("search-inserted");
    }

    private static async Task MentionsInGroupAsync(TeamsWindow teams)
    {
        await teams.GoToAsync("Group Chat");
        await teams.MentionAsync("how can I prevent cramps?");
        await teams.SeesAsync("General information, not medical advice.");
        await teams.MentionAsync("my foot cramps every night");
        await teams.SeesAsync("Talk to CrampBot alone");
        await teams.KeepPictureAsync("group");
    }
}
