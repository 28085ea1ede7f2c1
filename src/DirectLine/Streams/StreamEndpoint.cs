using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>The WebSocket at which a conversation is streamed.</summary>
internal static class StreamEndpoint
{
    /// <summary>Opens a stream for the holder of a one-time ticket; ends when the client leaves.</summary>
    public static async Task<EmptyHttpResult> OpenAsync(
        string conversationId,
        string? t,
        HttpContext context,
        StreamTickets tickets,
        IConversationLog log,
        StreamHub hub,
        TimeProvider time,
        IOptions<DirectLineOptions> options,
        IHostApplicationLifetime lifetime,
        CancellationToken cancellationToken)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw new RequestRefusedException(DirectLineError.NotAWebSocket);
        }

        long after = await tickets.RedeemAsync(t, conversationId, cancellationToken);
        using StreamSubscription subscription = hub.Subscribe(conversationId);
        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        using CancellationTokenSource stop =
            CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        await new ActivityStream(socket, log, subscription, after).RunAsync(options.Value.KeepAliveInterval, time, stop.Token);
        return TypedResults.Empty;
    }
}
