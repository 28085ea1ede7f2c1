using System.Text.Json.Nodes;
using Npgsql;

namespace CrampBot.Deployment.Tests.Azure;

public sealed class BotAppTests
{
    private const string Site = "Microsoft.Web/sites";
    private const string Server = "Microsoft.DBforPostgreSQL/flexibleServers";

    private static JsonNode SiteConfig => ArmTemplate.BotApp.PropertiesOf(Site)["siteConfig"]!;

    [Fact]
    public void The_app_runs_on_Linux_with_the_framework_that_the_projects_target()
    {
        string framework = File.ReadLines(Path.Combine(Repository.Root, "Directory.Build.props"))
            .Single(line => line.Contains("<TargetFramework>net", StringComparison.Ordinal))
            .Trim().Replace("<TargetFramework>net", "", StringComparison.Ordinal).Replace("</TargetFramework>", "", StringComparison.Ordinal);

        Assert.Equal($"DOTNETCORE|{framework}", (string?)SiteConfig["linuxFxVersion"]);
        Assert.Equal($"dotnet {typeof(Program).Assembly.GetName().Name}.dll", (string?)SiteConfig["appCommandLine"]);
        Assert.True((bool)ArmTemplate.BotApp.PropertiesOf("Microsoft.Web/serverfarms")["reserved"]!);
    }

    [Fact]
    public void The_app_is_always_on_and_watched_at_its_readiness()
    {
        Assert.True((bool)SiteConfig["alwaysOn"]!);
        Assert.True((bool)SiteConfig["webSocketsEnabled"]!);
        Assert.Equal("/health/ready", (string?)SiteConfig["healthCheckPath"]);
    }

    [Fact]
    public void The_app_is_reached_by_HTTPS_only()
    {
        Assert.True((bool)ArmTemplate.BotApp.PropertiesOf(Site)["httpsOnly"]!);
        Assert.Equal("1.2", (string?)SiteConfig["minTlsVersion"]);
        Assert.Equal("Disabled", (string?)SiteConfig["ftpsState"]);
    }

    [Fact]
    public void Nobody_deploys_with_a_password() =>
        Assert.All(
            ArmTemplate.BotApp.Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies"),
            policy => Assert.False((bool)policy["properties"]!["allow"]!));

    [Fact]
    public void Access_logs_which_would_hold_questions_are_off() => Assert.False((bool)SiteConfig["httpLoggingEnabled"]!);

    [Fact]
    public void The_app_reads_the_vault_by_its_managed_identity()
    {
        JsonObject role = ArmTemplate.BotApp.PropertiesOf("Microsoft.Authorization/roleAssignments");

        Assert.Equal("UserAssigned", (string?)ArmTemplate.BotApp.Of(Site)[0]["identity"]!["type"]);
        Assert.Equal("[variables('identityId')]", (string?)ArmTemplate.BotApp.PropertiesOf(Site)["keyVaultReferenceIdentity"]);
        Assert.Contains("variables('identityId')", (string?)role["principalId"], StringComparison.Ordinal);
        Assert.True((bool)ArmTemplate.BotApp.PropertiesOf("Microsoft.KeyVault/vaults")["enableRbacAuthorization"]!);
        Assert.True((bool)ArmTemplate.BotApp.PropertiesOf("Microsoft.KeyVault/vaults")["enablePurgeProtection"]!);
    }

    [Fact]
    public void The_database_is_reached_only_from_the_apps_network()
    {
        Assert.Equal("[variables('databaseSubnetId')]", (string?)ArmTemplate.BotApp.PropertiesOf(Server)["network"]!["delegatedSubnetResourceId"]);
        Assert.Equal("[variables('appSubnetId')]", (string?)ArmTemplate.BotApp.PropertiesOf(Site)["virtualNetworkSubnetId"]);
        Assert.Empty(ArmTemplate.BotApp.Of($"{Server}/firewallRules"));
    }

    [Theory]
    [InlineData("plain-Password-1")]
    [InlineData("odd;\"signs'=in it 1")]
    public void The_connection_string_names_the_database_checks_the_server_and_keeps_any_password(string password)
    {
        string expression = (string)ArmTemplate.BotApp.Of("Microsoft.KeyVault/vaults/secrets")
            .Single(secret => ((string?)secret["name"])!.Contains("Storage--ConnectionString", StringComparison.Ordinal))["properties"]!["value"]!;

        NpgsqlConnectionStringBuilder read = new(Expression.Concat(expression, new Dictionary<string, string>
        {
            ["reference(variables('serverId'), '2024-08-01').fullyQualifiedDomainName"] = "host.example",
            ["variables('databaseName')"] = Variable("databaseName"),
            ["variables('databaseLogin')"] = Variable("databaseLogin"),
            ["replace(parameters('databasePassword'), '\"', '\"\"')"] = password.Replace("\"", "\"\"", StringComparison.Ordinal),
        }));

        Assert.Equal(("host.example", "crampbot", "crampbot", password), (read.Host, read.Database, read.Username, read.Password));
        Assert.Equal(SslMode.VerifyFull, read.SslMode);
    }

    [Fact]
    public void Whatever_a_resource_waits_for_is_in_the_template()
    {
        string[] types = [.. ArmTemplate.BotApp.Resources.Select(resource => (string)resource["type"]!)];

        Assert.All(
            ArmTemplate.BotApp.Resources.SelectMany(resource => resource["dependsOn"]?.AsArray() ?? []),
            dependency => Assert.Contains(types, type => ((string)dependency!).Contains($"'{type}'", StringComparison.Ordinal)));
    }

    private static string Variable(string name) => (string)ArmTemplate.BotApp.Json["variables"]![name]!;
}
