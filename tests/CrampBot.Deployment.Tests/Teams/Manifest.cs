using System.Text.Json.Nodes;

namespace CrampBot.Deployment.Tests.Teams;

/// <summary>The Teams app manifest, with its places not yet filled.</summary>
internal static class Manifest
{
    /// <summary>The folder of the manifest and its icons.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "deploymentTemplates", "teams");

    /// <summary>The manifest.</summary>
    public static JsonObject Json { get; } = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!.AsObject();

    /// <summary>Its only bot.</summary>
    public static JsonNode Bot => Assert.Single(Json["bots"]!.AsArray())!;

    /// <summary>Its only message extension.</summary>
    public static JsonNode Extension => Assert.Single(Json["composeExtensions"]!.AsArray())!;
}
