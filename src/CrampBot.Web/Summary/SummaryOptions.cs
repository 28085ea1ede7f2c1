namespace CrampBot.Web.Summary;

/// <summary>Settings of the page for the doctor: configuration section <c>Summary</c>.</summary>
internal sealed class SummaryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Summary";

    /// <summary>The address under which people reach this host, such as <c>https://cramps.example/</c>.</summary>
    /// <value>Default: none; the address of the request is used, which is right unless a proxy changes it.</value>
    public Uri? PublicAddress { get; set; }
}
