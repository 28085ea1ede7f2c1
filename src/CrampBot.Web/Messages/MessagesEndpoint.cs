namespace CrampBot.Web.Messages;

/// <summary>The Bot Framework channel endpoint: <c>POST /api/messages</c>, for Teams and whatever else Azure Bot Service connects.</summary>
internal static class MessagesEndpoint
{
    /// <summary>Maps the route; the adapter checks the channel's token.</summary>
    public static void MapMessages(this IEndpointRouteBuilder routes) => routes.MapPost(
        "/api/messages",
        (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
}
