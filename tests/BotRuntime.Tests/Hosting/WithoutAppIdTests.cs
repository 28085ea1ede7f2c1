using System.Net;

namespace BotRuntime.Tests.Hosting;

public sealed class WithoutAppIdTests
{
    private const string LocalServiceUrl = "http://127.0.0.1:56150/_connector";

    [Fact]
    public async Task A_request_from_this_machine_is_taken_and_answered_without_a_token()
    {
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), appId: null);

        using HttpResponseMessage response = await endpoint.PostAsync(Endpoint.Message(LocalServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((LocalRequest, null), (endpoint.Channel.Sent[0].Line, endpoint.Channel.Sent[0].Authorization));
        Assert.Equal(["No MicrosoftAppId is configured: the channel endpoint takes requests from this machine only."], endpoint.Log.Lines);
    }

    [Fact]
    public async Task A_request_from_elsewhere_is_refused()
    {
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), appId: null, from: IPAddress.Parse("192.0.2.7"));

        using HttpResponseMessage response = await endpoint.PostAsync(Endpoint.Message(LocalServiceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(endpoint.Channel.Sent);
    }

    [Fact]
    public async Task A_request_that_a_proxy_on_this_machine_forwards_is_refused()
    {
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), appId: null);

        using HttpResponseMessage response = await endpoint.PostAsync(Endpoint.Message(LocalServiceUrl), forwardedFor: "192.0.2.7");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_sent_to_another_machine()
    {
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), appId: null);

        using HttpResponseMessage response = await endpoint.PostAsync(Endpoint.Message("https://elsewhere.example/"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(endpoint.Channel.Sent);
    }

    [Fact]
    public async Task What_a_web_page_of_another_site_can_post_is_refused()
    {
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), appId: null);

        using HttpResponseMessage response = await endpoint.PostAsync("""{"type":"message"}""", contentType: "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private static string LocalRequest => $"POST {LocalServiceUrl}/v3/conversations/a%3A1%2F2/activities/in-1";
}
