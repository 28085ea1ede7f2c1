using System.Net;
using System.Text;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrampBot.Web.Summary;

/// <summary>One page to print or save for the doctor: <c>GET /summary/{id}</c>.</summary>
internal static class SummaryPage
{
    /// <summary>Adds what the page needs.</summary>
    public static void AddSummary(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SummaryOptions>().Bind(configuration.GetSection(SummaryOptions.Section));
        services.AddHttpContextAccessor();
        services.AddSingleton<SummaryLinks>();
    }

    /// <summary>Maps the route.</summary>
    public static void MapSummary(this IEndpointRouteBuilder routes) => routes.MapGet("/summary/{id}", ShowAsync);

    private static async Task<Results<ContentHttpResult, NotFound>> ShowAsync(
        string id,
        HttpContext context,
        SummaryLinks links,
        IStorage storage,
        KnowledgeStore knowledge,
        TriageRoom room,
        CancellationToken cancellationToken)
    {
        if (!links.TryRead(id, out SummarizedConversation? conversation)
            || await MemoryProperty.ReadAsync(storage, conversation.ChannelId, conversation.ConversationId, cancellationToken) is not { Triage.Concluded: not null } memory
            || !room.Knows(memory.Triage))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        DoctorSummary summary = DoctorSummary.Of(memory.Triage.Interview, conversation.Country, room, knowledge.Current.Words);
        return TypedResults.Content(Html(summary), "text/html; charset=utf-8");
    }

    private static string Html(DoctorSummary summary)
    {
        StringBuilder html = new();
        html.Append("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Append("<title>").Append(Safe(summary.Title)).Append("</title><link rel=\"stylesheet\" href=\"/summary.css\"></head><body><main>");
        html.Append("<h1>").Append(Safe(summary.Title)).Append("</h1>");
        foreach (SummaryPart part in summary.Parts.Where(part => part.Lines.Count > 0))
        {
            html.Append("<h2>").Append(Safe(part.Heading)).Append("</h2><ul>");
            foreach (string line in part.Lines)
            {
                html.Append("<li>").Append(Safe(line)).Append("</li>");
            }

            html.Append("</ul>");
        }

        return html.Append("<p class=\"small\">").Append(Safe(summary.Footer)).Append("</p></main></body></html>").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
