namespace CrampBot.Web.Telemetry;

/// <summary>Keeps the addresses of requests out of every log: a query holds a person's words, and the address of the page for the doctor opens it.</summary>
internal static class AddressesInLogs
{
    /// <summary>What of the framework logs addresses, and from which level on it may log.</summary>
    /// <remarks>The first puts the path around each message of a request as well, unless it is off.</remarks>
    private static readonly (string Category, LogLevel Least)[] Loud =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
        ("Microsoft.AspNetCore.Routing", LogLevel.Warning),
    ];

    /// <summary>Silences them for all providers, whatever the settings say.</summary>
    public static void KeepAddressesOut(this ILoggingBuilder logging) => logging.Services.PostConfigure<LoggerFilterOptions>(options =>
    {
        string?[] providers = [.. options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct(StringComparer.Ordinal)];
        foreach ((string category, LogLevel least) in Loud)
        {
            foreach (LoggerFilterRule closer in options.Rules.Where(rule => rule.CategoryName?.StartsWith(category, StringComparison.OrdinalIgnoreCase) is true).ToArray())
            {
                options.Rules.Remove(closer);
            }

            foreach (string? provider in providers)
            {
                options.Rules.Add(new LoggerFilterRule(provider, category, least, filter: null));
            }
        }
    });
}
