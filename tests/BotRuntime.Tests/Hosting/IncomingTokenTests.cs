using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Tests.Hosting;

public sealed class IncomingTokenTests : IAsyncDisposable
{
    private readonly SigningCredentials _key = FakeChannelService.Key("k1");
    private readonly Task<Endpoint> _starting = Endpoint.StartAsync(new Echo());

    [Fact]
    public async Task A_request_with_the_channel_s_token_is_taken()
    {
        Endpoint endpoint = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(endpoint.Channel.Token(_key)));
        Assert.Equal($"POST {FakeChannelService.ServiceUrl}v3/conversations/a%3A1%2F2/activities/in-1", endpoint.Channel.Sent[^1].Line);
    }

    [Fact]
    public Task A_request_without_a_token_is_refused() => IsRefusedAsync(_ => null);

    [Fact]
    public Task A_token_that_is_none_is_refused() => IsRefusedAsync(_ => "not.a.token");

    [Fact]
    public Task An_expired_token_is_refused() => IsRefusedAsync(channel => channel.Token(_key, age: TimeSpan.FromMinutes(66)));

    [Fact]
    public Task A_token_from_the_future_is_refused() => IsRefusedAsync(channel => channel.Token(_key, age: TimeSpan.FromMinutes(-6)));

    [Fact]
    public Task A_token_without_an_end_is_refused() => IsRefusedAsync(channel => channel.Token(_key, lifetime: TimeSpan.FromMinutes(-10)));

    [Theory]
    [InlineData(64)]
    [InlineData(-4)]
    public async Task Clocks_may_differ_by_five_minutes(int ageInMinutes)
    {
        Endpoint endpoint = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(endpoint.Channel.Token(_key, age: TimeSpan.FromMinutes(ageInMinutes))));
    }

    [Fact]
    public Task A_token_for_another_bot_is_refused() => IsRefusedAsync(channel => channel.Token(_key, audience: "another-bot"));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => IsRefusedAsync(channel => channel.Token(_key, issuer: "https://issuer.example"));

    [Fact]
    public Task An_unsigned_token_is_refused() => IsRefusedAsync(channel => channel.Token(null));

    [Fact]
    public Task A_token_signed_with_another_key_is_refused() => IsRefusedAsync(channel => channel.Token(FakeChannelService.Key("k2", 1)));

    [Fact]
    public Task A_token_signed_with_another_key_of_the_same_name_is_refused() => IsRefusedAsync(channel => channel.Token(FakeChannelService.Key("k1", 1)));

    [Fact]
    public Task A_token_signed_with_a_shared_secret_is_refused() => IsRefusedAsync(channel =>
        channel.Token(new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)));

    [Fact]
    public async Task A_token_for_another_service_URL_is_refused_and_nothing_is_sent_there()
    {
        await IsRefusedAsync(channel => channel.Token(_key, serviceUrl: "https://elsewhere.example/"));

        Assert.Empty((await _starting).Channel.Sent);
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        Endpoint endpoint = await StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(endpoint.Channel.Token(_key), Endpoint.Message(channel: "webchat")));
    }

    [Fact]
    public async Task A_key_without_endorsements_is_refused()
    {
        Endpoint endpoint = await _starting;
        endpoint.Channel.Publish(_key);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(endpoint.Channel.Token(_key)));
    }

    [Fact]
    public async Task The_log_says_why_and_repeats_nothing_of_the_token()
    {
        await IsRefusedAsync(channel => channel.Token(_key, issuer: "https://issuer.example"));

        Assert.Equal(
            ["A request to the channel endpoint is refused: The token is refused: SecurityTokenInvalidIssuerException."],
            (await _starting).Log.Lines);
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_again_after_a_day()
    {
        Endpoint endpoint = await StartAsync();
        await StatusAsync(endpoint.Channel.Token(_key));
        await StatusAsync(endpoint.Channel.Token(_key));
        Assert.Equal(2, endpoint.Channel.KeyFetches);

        endpoint.Time.Advance(TimeSpan.FromDays(1));
        await StatusAsync(endpoint.Channel.Token(_key));

        Assert.Equal(4, endpoint.Channel.KeyFetches);
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_at_once_and_one_that_is_withdrawn_counts_no_more()
    {
        Endpoint endpoint = await StartAsync();
        await StatusAsync(endpoint.Channel.Token(_key));
        SigningCredentials next = FakeChannelService.Key("k2", 1);
        endpoint.Channel.Withdraw(_key);
        endpoint.Channel.Publish(next, "msteams");
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(endpoint.Channel.Token(next)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(endpoint.Channel.Token(_key)));
    }

    [Fact]
    public async Task Forged_keys_cause_at_most_one_fetch_a_minute()
    {
        Endpoint endpoint = await StartAsync();
        await StatusAsync(endpoint.Channel.Token(_key));
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await StatusAsync(endpoint.Channel.Token(FakeChannelService.Key($"forged{attempt}", 1)));
        }

        Assert.Equal(2, endpoint.Channel.KeyFetches);
    }

    [Fact]
    public async Task While_the_key_page_is_down_the_keys_at_hand_are_used()
    {
        Endpoint endpoint = await StartAsync();
        await StatusAsync(endpoint.Channel.Token(_key));
        endpoint.Channel.KeysAreDown = true;
        endpoint.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(endpoint.Channel.Token(_key)));
        Assert.Equal(["The signing keys of the channel service cannot be fetched; those at hand are used."], endpoint.Log.Lines);
    }

    public async ValueTask DisposeAsync() => await (await _starting).DisposeAsync();

    private async Task<Endpoint> StartAsync()
    {
        Endpoint endpoint = await _starting;
        endpoint.Channel.Publish(_key, "msteams", "directline");
        return endpoint;
    }

    private async Task IsRefusedAsync(Func<FakeChannelService, string?> token)
    {
        Endpoint endpoint = await StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(token(endpoint.Channel)));
        Assert.Empty(endpoint.Channel.Sent);
    }

    private async Task<HttpStatusCode> StatusAsync(string? token, Activity? activity = null)
    {
        using HttpResponseMessage response = await (await _starting).PostAsync(activity ?? Endpoint.Message(), token);
        return response.StatusCode;
    }
}
