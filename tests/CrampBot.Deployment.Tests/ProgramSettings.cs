using System.Reflection;
using System.Text.RegularExpressions;

namespace CrampBot.Deployment.Tests;

/// <summary>The settings that the program reads, found in its code.</summary>
internal static partial class ProgramSettings
{
    private static readonly string[] Rooms = ["CrampBot.Web", "CrampBot.Storage", "DirectLine"];

    /// <summary>Every setting, with its default where it has one.</summary>
    public static IReadOnlyList<(string Key, object? Default)> All { get; } =
    [
        .. Rooms.SelectMany(room => Assembly.Load(room).GetTypes()).SelectMany(OfOptions),
        .. BotKeys().Select(key => (key, (object?)null)),
        .. TelemetryKeys().Select(key => (key, (object?)null)),
    ];

    private static IEnumerable<(string, object?)> OfOptions(Type type)
    {
        if (!type.Name.EndsWith("Options", StringComparison.Ordinal) || type.GetField("Section")?.GetRawConstantValue() is not string section)
        {
            return [];
        }

        object options = Activator.CreateInstance(type)!;
        return type.GetProperties().Select(property => ($"{section}:{property.Name}", property.GetValue(options)));
    }

    /// <summary>The keys of the Bot Framework, as the runtime reads them.</summary>
    private static IEnumerable<string> BotKeys() => Repository.SourceFiles("BotRuntime")
        .SelectMany(file => BotKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .Distinct();

    private static IEnumerable<string> TelemetryKeys() => Assembly.Load("CrampBot.Web")
        .GetType("CrampBot.Web.Telemetry.TelemetryServices", throwOnError: true)!
        .GetFields()
        .Select(field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex("\"(MicrosoftApp(?:Id|Password|Type|TenantId))\"")]
    private static partial Regex BotKey();
}
