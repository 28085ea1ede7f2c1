using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CrampBot.Web.Hosting;
using CrampBot.Web.Summary;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web;

public sealed partial class SummaryPageTests(CrampBotProgram program)
{
    [Theory]
    [InlineData(null, "Call your local emergency number, or go to")]
    [InlineData("GB", "Call 999, or go to")]
    public async Task The_page_says_how_soon_what_to_do_now_and_when_to_get_help_sooner(string? country, string now)
    {
        (_, string address) = await ConcludeAsync(country);

        string html = WebUtility.HtmlDecode(await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("What CrampBot told me to do now", html, StringComparison.Ordinal);
        Assert.Contains(now, html, StringComparison.Ordinal);
        Assert.Contains("When to get help sooner", html, StringComparison.Ordinal);
        Assert.Contains("If you pass out, cannot breathe or get worse", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{number}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("**", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_too_old_is_not_found()
    {
        (_, string address) = await ConcludeAsync();
        ITimeLimitedDataProtector protector = program.Services.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("CrampBot.Summary.v1").ToTimeLimitedDataProtector();
        string held = protector.Unprotect(Uri.UnescapeDataString(address.Split('/')[^1]), out DateTimeOffset expires);

        Assert.InRange(expires - TimeProvider.System.GetUtcNow(), SummaryLinks.Lifetime - TimeSpan.FromMinutes(1), SummaryLinks.Lifetime);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/summary/{protector.Protect(held, DateTimeOffset.UnixEpoch)}")).StatusCode);
    }

    [Fact]
    public async Task A_memory_that_names_a_sign_of_other_content_has_no_page()
    {
        (DirectLineChat chat, string address) = await ConcludeAsync();

        await ChangeMemoryAsync(chat, memory => memory.Replace("chest_pain", "chest_pain_of_another_content", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("""{"version":1,"triage":{"concluded":0,"interview":{"entries":"unreadable"}}}""")]
    [InlineData("""{"version":1,"triage":""")]
    public async Task A_memory_that_cannot_be_read_has_no_page(string unreadable)
    {
        (DirectLineChat chat, string address) = await ConcludeAsync();

        await ChangeMemoryAsync(chat, _ => unreadable);

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);
    }

    private async Task<(DirectLineChat Chat, string Address)> ConcludeAsync(string? country = null)
    {
        DirectLineChat chat = await program.OpenChatAsync();
        await chat.SayAsync("should i see a doctor");
        await chat.PressAsync("warning_signs", "chest_pain");
        JsonElement reply = Assert.Single(await chat.SayAsync("show what to tell the doctor", country));
        return (chat, Address().Match(reply.GetProperty("text").GetString()!).Value);
    }

    /// <summary>Changes what is kept of a conversation, as another version of the program or of the content would have written it.</summary>
    private async Task ChangeMemoryAsync(DirectLineChat chat, Func<string, string> change)
    {
        IStorage storage = program.Services.GetRequiredService<IStorage>();
        string key = $"webchat/conversations/{chat.ConversationId}";
        object item = (await storage.ReadAsync([key], TestContext.Current.CancellationToken))[key];
        JsonNode state = JsonNode.Parse(BotJson.WriteState(item))!;
        string before = state["memory"]!.GetValue<string>();
        string after = change(before);
        Assert.NotEqual(before, after);
        state["memory"] = after;
        object changed = BotJson.ReadState(Encoding.UTF8.GetBytes(state.ToJsonString()));
        BotJson.SetETag(changed, BotJson.GetETag(item)!);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = changed }, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("/summary/[^)]+")]
    private static partial Regex Address();

    private Task<HttpResponseMessage> GetAsync(string address) => program.CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
