using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrampBot.Deployment.Tests.Azure;

public sealed partial class ParameterTests
{
    private static readonly string[] OfTheGroup = ["groupName", "groupLocation"];

    [Fact]
    public void A_parameter_file_gives_only_parameters_that_its_template_has() =>
        Assert.All(ArmTemplate.All, template =>
            Assert.Empty(template.ParameterFile.Select(value => value.Key).Except(template.Parameters.Select(parameter => parameter.Key))));

    [Fact]
    public void A_parameter_file_gives_every_parameter_that_has_no_default_and_is_no_secret() =>
        Assert.All(ArmTemplate.All, template => Assert.Empty(
            template.Parameters
                .Where(parameter => parameter.Value!["defaultValue"] is null && !IsSecret(parameter.Value))
                .Select(parameter => parameter.Key)
                .Except(template.ParameterFile.Select(value => value.Key))));

    [Fact]
    public void No_secret_has_a_default_or_a_value_in_a_file() =>
        Assert.All(ArmTemplate.All, template => Assert.All(template.Parameters.Where(parameter => IsSecret(parameter.Value!)), secret =>
        {
            Assert.False(secret.Value!.AsObject().ContainsKey("defaultValue"));
            Assert.False(template.ParameterFile.ContainsKey(secret.Key));
        }));

    [Fact]
    public void What_is_called_a_secret_or_a_password_is_treated_as_one() =>
        Assert.All(ArmTemplate.All, template => Assert.All(
            template.Parameters.Where(parameter => SecretName().IsMatch(parameter.Key)),
            secret => Assert.True(IsSecret(secret.Value!), secret.Key)));

    [Fact]
    public void The_secrets_are_the_bots_the_databases_and_that_of_Direct_Line() =>
        Assert.Equal(
            ["appSecret", "databasePassword", "directLineSecret"],
            ArmTemplate.BotApp.Parameters.Where(parameter => IsSecret(parameter.Value!)).Select(parameter => parameter.Key));

    [Fact]
    public void Every_parameter_is_described_and_used() =>
        Assert.All(ArmTemplate.All, template =>
        {
            string everything = template.Json.ToJsonString();
            Assert.All(template.Parameters, parameter =>
            {
                Assert.False(string.IsNullOrWhiteSpace((string?)parameter.Value!["metadata"]?["description"]), parameter.Key);
                Assert.Contains($"parameters(\\u0027{parameter.Key}\\u0027)", everything, StringComparison.Ordinal);
            });
        });

    [Fact]
    public void A_name_in_an_expression_is_declared() =>
        Assert.All([ArmTemplate.BotApp, ArmTemplate.AzureBot], template =>
        {
            string everything = template.Json.ToJsonString().Replace("\\u0027", "'", StringComparison.Ordinal);
            string[] variables = [.. template.Json["variables"]!.AsObject().Select(variable => variable.Key)];
            Assert.Empty(UsedParameter().Matches(everything).Select(match => match.Groups[1].Value)
                .Except(template.Parameters.Select(parameter => parameter.Key)));
            Assert.Equal(
                variables.Order(StringComparer.Ordinal),
                UsedVariable().Matches(everything).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        });

    [Fact]
    public void With_a_new_group_the_same_template_is_deployed_into_it()
    {
        AssertWraps(ArmTemplate.BotAppInNewGroup, ArmTemplate.BotApp);
        AssertWraps(ArmTemplate.AzureBotInNewGroup, ArmTemplate.AzureBot);
    }

    private static void AssertWraps(ArmTemplate outer, ArmTemplate inner)
    {
        JsonObject group = Assert.Single(outer.Of("Microsoft.Resources/resourceGroups"));
        JsonObject deployment = Assert.Single(outer.Of("Microsoft.Resources/deployments"));
        string[] passed = [.. inner.Parameters.Select(parameter => parameter.Key).Where(name => name != "location")];

        Assert.Equal((string?)group["name"], (string?)deployment["resourceGroup"]);
        Assert.Equal("inner", (string?)deployment["properties"]!["expressionEvaluationOptions"]!["scope"]);
        Assert.True(JsonNode.DeepEquals(inner.Json, deployment["properties"]!["template"]), "Copy the template of the existing group.");
        Assert.Equal([.. OfTheGroup, .. passed], outer.Parameters.Select(parameter => parameter.Key));
        Assert.All(passed, name => Assert.True(JsonNode.DeepEquals(inner.Parameters[name], outer.Parameters[name]), name));
        Assert.Equal(
            passed.Select(name => (name, (string?)$"[parameters('{name}')]")),
            deployment["properties"]!["parameters"]!.AsObject().Select(parameter => (parameter.Key, (string?)parameter.Value!["value"])));
    }

    private static bool IsSecret(JsonNode parameter) => (string?)parameter["type"] is "securestring" or "secureObject";

    [GeneratedRegex("secret|password|key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"parameters\('(\w+)'\)")]
    private static partial Regex UsedParameter();

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex UsedVariable();
}
