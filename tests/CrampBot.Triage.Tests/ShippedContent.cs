namespace CrampBot.Triage.Tests;

/// <summary>The content as shipped, loaded once for all tests.</summary>
internal static class ShippedContent
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "en", "triage");

    public static TriageContent Content { get; } = TriageContent.Load(Folder);
}
