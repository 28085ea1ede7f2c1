using System.ComponentModel.DataAnnotations;
using CrampBot.Storage;
using DirectLine;
using Microsoft.Extensions.Configuration;

namespace CrampBot.Deployment.Tests.Azure;

public sealed class AppSettingsTests
{
    private static readonly IReadOnlyDictionary<string, string> Settings = ArmTemplate.BotApp.PropertiesOf("Microsoft.Web/sites")["siteConfig"]!
        ["appSettings"]!.AsArray().ToDictionary(setting => (string)setting!["name"]!, setting => (string)setting!["value"]!);

    [Fact]
    public void Every_setting_is_one_that_the_program_reads() => Assert.Empty(Settings.Keys
        .Select(name => name.Replace("__", ":", StringComparison.Ordinal))
        .Except(ProgramSettings.All.Select(setting => setting.Key))
        .Except(["ASPNETCORE_FORWARDEDHEADERS_ENABLED"])); // Read by ASP.NET Core: the caller's address and scheme come from the front end.

    [Fact]
    public void The_bots_identity_is_complete() => Assert.Equal(
        ["MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType"],
        Settings.Keys.Where(name => name.StartsWith("MicrosoftApp", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_store_is_PostgreSQL_so_that_several_instances_share_it()
    {
        StorageOptions options = Bound().GetSection(StorageOptions.Section).Get<StorageOptions>()!;

        Assert.Equal(StorageProvider.PostgreSql, options.Provider);
        Assert.NotNull(options.ConnectionString);
    }

    [Fact]
    public void What_must_be_secret_is_a_reference_to_the_vault() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["MicrosoftAppPassword"] = "MicrosoftAppPassword",
            ["Storage__ConnectionString"] = "Storage--ConnectionString",
            ["DirectLine__Secret"] = "DirectLine--Secret",
        },
        Settings.Where(setting => setting.Value.Contains("@Microsoft.KeyVault(", StringComparison.Ordinal))
            .ToDictionary(setting => setting.Key, setting => setting.Value.Split("SecretName=")[1].Split(')')[0]));

    [Fact]
    public void Every_secret_of_the_vault_is_referred_to() => Assert.All(
        ArmTemplate.BotApp.Of("Microsoft.KeyVault/vaults/secrets").Select(secret => ((string)secret["name"]!).Split('/')[1].Split('\'')[0]),
        name => Assert.Contains(Settings.Values, value => value.Contains($"SecretName={name})", StringComparison.Ordinal)));

    [Fact]
    public void A_Direct_Line_secret_that_the_template_takes_is_long_enough_for_the_program()
    {
        MinLengthAttribute needed = (MinLengthAttribute)typeof(DirectLineOptions).GetProperty(nameof(DirectLineOptions.Secret))!
            .GetCustomAttributes(typeof(MinLengthAttribute), inherit: false).Single();

        Assert.Equal(needed.Length, (int)ArmTemplate.BotApp.Parameters["directLineSecret"]!["minLength"]!);
    }

    private static IConfigurationRoot Bound() => new ConfigurationBuilder()
        .AddInMemoryCollection(Settings.Select(setting =>
            new KeyValuePair<string, string?>(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value)))
        .Build();
}
