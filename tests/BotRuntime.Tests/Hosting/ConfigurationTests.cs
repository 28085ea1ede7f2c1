using BotRuntime.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BotRuntime.Tests.Hosting;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("MultiTenant", null, null, "MicrosoftAppPassword is needed for MicrosoftAppType MultiTenant.")]
    [InlineData("SingleTenant", "secret", null, "MicrosoftAppTenantId is needed for MicrosoftAppType SingleTenant.")]
    [InlineData("UserAssignedMSI", null, null, "MicrosoftAppTenantId is needed for MicrosoftAppType UserAssignedMSI.")]
    [InlineData("Other", "secret", null, "MicrosoftAppType is one of MultiTenant, SingleTenant, UserAssignedMSI.")]
    public void A_key_that_is_missing_or_wrong_is_named(string type, string? password, string? tenant, string message)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = FakeChannelService.AppId,
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
        }).Build();
        ServiceProvider services = new ServiceCollection().AddSingleton(configuration).AddLogging().AddCloudAdapter().BuildServiceProvider();

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(services.GetRequiredService<CloudAdapter>);

        Assert.Equal(message, error.Message);
    }
}
