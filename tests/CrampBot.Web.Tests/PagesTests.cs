using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrampBot.Web.Hosting;

namespace CrampBot.Web;

public sealed partial class PagesTests(CrampBotProgram program)
{
    [Fact]
    public async Task The_chat_page_has_a_strict_policy_with_a_fresh_nonce_and_is_not_stored()
    {
        HttpResponseMessage first = await GetAsync("/");
        HttpResponseMessage second = await GetAsync("/");
        string policy = first.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(first.Headers.CacheControl!.NoStore);
        Assert.NotEqual(NonceOf(first), NonceOf(second));
        Assert.Contains(NonceOf(first), await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/health/live")]
    public async Task Every_response_has_the_security_headers(string address)
    {
        HttpResponseMessage response = await GetAsync(address);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task The_program_is_alive_and_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/health/live")).StatusCode);
        (HttpResponseMessage ready, JsonElement body) = await program.GetJsonAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("Healthy", body.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("CfDJ8forged")]
    public async Task A_forged_address_of_a_summary_is_not_found(string id) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/summary/{id}")).StatusCode);

    [Fact]
    public async Task The_page_for_the_doctor_shows_what_was_told_until_it_is_forgotten()
    {
        DirectLineChat chat = await program.OpenChatAsync();
        await chat.SayAsync("should i see a doctor");
        await chat.PressAsync("warning_signs", "chest_pain");
        JsonElement reply = Assert.Single(await chat.SayAsync("show what to tell the doctor"));
        string address = SummaryAddress().Match(reply.GetProperty("text").GetString()!).Value;

        HttpResponseMessage page = await GetAsync(address);
        string html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.StartsWith("default-src 'none'; ", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("Pain or tightness in the chest", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/summary.css\"", html, StringComparison.Ordinal);

        Assert.Equal(("command", "forget-me"), DirectLineChat.TurnOf(Assert.Single(await chat.SayAsync("forget me"))));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);
        Assert.DoesNotContain("chest", JsonSerializer.Serialize(await chat.EverythingAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_for_the_doctor_has_a_style_for_print()
    {
        HttpResponseMessage style = await GetAsync("/summary.css");

        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.Contains("@media print", await style.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_a_page_with_its_source_date_and_disclaimer()
    {
        HttpResponseMessage page = await GetAsync("/articles/standing-stretch");
        string html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("<h1>Standing hamstring stretch</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<em>Source: <a href=\"https://", html, StringComparison.Ordinal);
        Assert.Contains("Checked ", html, StringComparison.Ordinal);
        Assert.Contains("General information, not medical advice.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("no-such-section")]
    [InlineData("%3Cscript%3E")]
    public async Task An_article_that_is_not_there_is_not_found(string id) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/articles/{id}")).StatusCode);

    private static string NonceOf(HttpResponseMessage page) => Nonce().Match(page.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("/summary/[^)]+")]
    private static partial Regex SummaryAddress();

    private Task<HttpResponseMessage> GetAsync(string address) => program.CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
