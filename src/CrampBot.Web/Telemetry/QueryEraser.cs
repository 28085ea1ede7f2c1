using OpenTelemetry;
using Activity = System.Diagnostics.Activity;

namespace CrampBot.Web.Telemetry;

/// <summary>Takes the query out of every span: <c>/api/answers?q=</c> holds a person's words, a stream's address a ticket.</summary>
/// <remarks>OpenTelemetry replaces the values by itself, but a variable of the environment can switch that off.</remarks>
internal sealed class QueryEraser : BaseProcessor<Activity>
{
    /// <summary>The tags, of today's and of older conventions, that hold a query.</summary>
    private static readonly string[] Tags = ["url.query", "url.full", "http.url", "http.target"];

    public override void OnEnd(Activity data)
    {
        foreach (string tag in Tags)
        {
            data.SetTag(tag, null);
        }
    }
}
