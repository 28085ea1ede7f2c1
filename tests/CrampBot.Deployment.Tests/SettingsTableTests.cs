using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CrampBot.Deployment.Tests;

/// <summary>The table of <c>docs/operating.md</c>: <c>| `Section:Setting` | default | what it is |</c>.</summary>
public sealed partial class SettingsTableTests
{
    private static readonly IReadOnlyDictionary<string, string> Table = Row()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "operating.md")))
        .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value.Trim());

    [Fact]
    public void Every_setting_of_the_program_is_in_the_operators_table_and_no_other() => Assert.Equal(
        ProgramSettings.All.Select(setting => setting.Key).Order(StringComparer.Ordinal),
        Table.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_gives_the_programs_defaults() => Assert.All(ProgramSettings.All, setting =>
        Assert.True(
            Table[setting.Key] == Written(setting.Default),
            $"{setting.Key} is {Table[setting.Key]} in docs/operating.md and {Written(setting.Default)} in the code."));

    private static string Written(object? value) => value switch
    {
        null or IList { Count: 0 } => "none",
        _ => $"`{Convert.ToString(value, CultureInfo.InvariantCulture)}`",
    };

    [GeneratedRegex(@"^\| `([\w:]+)` \| ([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
