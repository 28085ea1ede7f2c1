using System.Net;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Content;
using Markdig;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrampBot.Web.Articles;

/// <summary>One section of the knowledge as a page to link to, with its sources, date and disclaimer: <c>GET /articles/{id}</c>.</summary>
internal static class ArticlePage
{
    /// <summary>Markup in a text is shown, not obeyed.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Maps the route.</summary>
    public static void MapArticles(this IEndpointRouteBuilder routes) => routes.MapGet("/articles/{id}", Show);

    private static Results<ContentHttpResult, NotFound> Show(string id, HttpContext context, KnowledgeStore knowledge)
    {
        KnowledgeSnapshot snapshot = knowledge.Current;
        if (!snapshot.Content.Sections.TryGetValue(id, out Section? section))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        string text = ReplyText.Of(SectionReplies.For(section, snapshot.Words, more: true), snapshot.Words);
        return TypedResults.Content(Html(section.Title, Markdown.ToHtml(text, Pipeline)), "text/html; charset=utf-8");
    }

    private static string Html(string title, string body) =>
        $"""
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title><link rel="stylesheet" href="/summary.css"></head>
        <body><main><h1>{WebUtility.HtmlEncode(title)}</h1>
        {body}</main></body></html>
        """;
}
