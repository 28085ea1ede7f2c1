using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Tests.Hosting;

public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task A_bot_with_a_managed_identity_gets_its_token_from_the_machine_it_runs_on()
    {
        SigningCredentials key = FakeChannelService.Key("k1");
        await using Endpoint endpoint = await Endpoint.StartAsync(new Echo(), type: "UserAssignedMSI");
        endpoint.Channel.Publish(key, "msteams");

        using HttpResponseMessage response = await endpoint.PostAsync(Endpoint.Message(), endpoint.Channel.Token(key));

        FakeChannelService.SentRequest login = Assert.Single(
            endpoint.Channel.Sent,
            sent => sent.Line.Contains("identity/oauth2/token", StringComparison.Ordinal));
        Assert.Contains($"client_id={FakeChannelService.AppId}", login.Line, StringComparison.Ordinal);
        Assert.Equal("Bearer bot-token", endpoint.Channel.Sent[^1].Authorization);
    }
}
