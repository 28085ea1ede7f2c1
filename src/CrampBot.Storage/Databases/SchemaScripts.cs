using System.Reflection;

namespace CrampBot.Storage;

/// <summary>The scripts under <c>Schema</c>, which bring a database from each version to the next.</summary>
/// <remarks>A script that was shipped is never changed: the next change is the next script.</remarks>
internal static class SchemaScripts
{
    /// <summary>The scripts of one database, the first making version 1.</summary>
    public static IReadOnlyList<string> Of(string schemaName)
    {
        Assembly assembly = typeof(SchemaScripts).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith($"Schema/{schemaName}/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name)),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
