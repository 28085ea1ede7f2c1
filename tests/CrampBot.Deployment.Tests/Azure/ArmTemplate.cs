using System.Text.Json.Nodes;

namespace CrampBot.Deployment.Tests.Azure;

/// <summary>An ARM template of the folder <c>deploymentTemplates</c>, with its parameter file.</summary>
public sealed class ArmTemplate
{
    private const string ExistingGroup = "with-rg";
    private const string NewGroup = "new-rg";

    private ArmTemplate(string name, string variant)
    {
        string folder = Path.Combine(
            Repository.Root,
            "deploymentTemplates",
            variant == ExistingGroup ? "DeployUseExistResourceGroup" : "DeployWithNewResourceGroup");
        Json = Read(Path.Combine(folder, $"template-{name}-{variant}.json"));
        ParameterFile = Read(Path.Combine(folder, $"parameters-for-template-{name}-{variant}.json"))["parameters"]!.AsObject();
    }

    /// <summary>The web app and all that it needs, into a resource group that exists.</summary>
    public static ArmTemplate BotApp { get; } = new("BotApp", ExistingGroup);

    /// <summary>The same, with a resource group of its own.</summary>
    public static ArmTemplate BotAppInNewGroup { get; } = new("BotApp", NewGroup);

    /// <summary>The registration with Azure Bot Service and its channels, into a resource group that exists.</summary>
    public static ArmTemplate AzureBot { get; } = new("AzureBot", ExistingGroup);

    /// <summary>The same, with a resource group of its own.</summary>
    public static ArmTemplate AzureBotInNewGroup { get; } = new("AzureBot", NewGroup);

    /// <summary>All four.</summary>
    public static IReadOnlyList<ArmTemplate> All { get; } = [BotApp, BotAppInNewGroup, AzureBot, AzureBotInNewGroup];

    /// <summary>The whole template.</summary>
    public JsonObject Json { get; }

    /// <summary>The values of the parameter file, by parameter.</summary>
    public JsonObject ParameterFile { get; }

    /// <summary>The parameters that the template declares.</summary>
    public JsonObject Parameters => Json["parameters"]!.AsObject();

    /// <summary>The resources that it makes.</summary>
    public IEnumerable<JsonObject> Resources => Json["resources"]!.AsArray().Select(resource => resource!.AsObject());

    /// <summary>The resources of one type.</summary>
    public IReadOnlyList<JsonObject> Of(string type) => [.. Resources.Where(resource => (string?)resource["type"] == type)];

    /// <summary>The properties of the only resource of a type.</summary>
    public JsonObject PropertiesOf(string type) => Assert.Single(Of(type))["properties"]!.AsObject();

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();
}
