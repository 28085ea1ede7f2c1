using OpenTelemetry;
using Activity = System.Diagnostics.Activity;

namespace CrampBot.Web.Telemetry;

/// <summary>Takes out of every span what an address must not tell: each query, and the path of the page for the doctor, which opens it.</summary>
/// <remarks>
/// The query of <c>/api/answers?q=</c> holds a person's words, that of a stream a ticket. OpenTelemetry replaces the values by itself, but a
/// variable of the environment can switch that off. The route, <c>/summary/{id}</c>, stays.
/// </remarks>
internal sealed class AddressEraser : BaseProcessor<Activity>
{
    private const string PathTag = "url.path";
    private const string Summary = "/summary/";

    /// <summary>The tags, of today's and of older conventions, that hold a query.</summary>
    private static readonly string[] Tags = ["url.query", "url.full", "http.url", "http.target"];

    public override void OnEnd(Activity data)
    {
        foreach (string tag in Tags)
        {
            data.SetTag(tag, null);
        }

        if (data.GetTagItem(PathTag) is string path && path.Contains(Summary, StringComparison.OrdinalIgnoreCase))
        {
            data.SetTag(PathTag, null);
        }
    }
}
