using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectLine;

/// <summary>The routes of Direct Line 3.0 and of the browser's token.</summary>
public static class DirectLineEndpoints
{
    internal const string Root = "/v3/directline";
    internal const string ChatToken = "/api/chat/token";

    /// <summary>Adds the routes; the services must have been added with <see cref="DirectLineServices.AddDirectLine"/>.</summary>
    /// <param name="routes">Where to add them.</param>
    /// <returns>The same builder.</returns>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup(Root).AddEndpointFilter<RefusalFilter>();
        group.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        group.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        group.MapPost("/conversations", ConversationEndpoints.StartAsync);
        group.MapGet("/conversations/{conversationId}", ConversationEndpoints.ReconnectAsync);
        group.MapGet("/conversations/{conversationId}/activities", ActivityEndpoints.PollAsync);
        group.MapPost("/conversations/{conversationId}/activities", ActivityEndpoints.PostAsync);
        group.MapPost("/conversations/{conversationId}/upload", UploadEndpoint.PostAsync);
        group.MapGet("/conversations/{conversationId}/stream", StreamEndpoint.OpenAsync);
        group.MapGet("/session/getsessionid", SessionEndpoint.Get);
        routes.MapPost(ChatToken, ChatTokenEndpoint.GetAsync);
        return routes;
    }
}
