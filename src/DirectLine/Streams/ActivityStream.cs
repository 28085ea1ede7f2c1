using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;

namespace DirectLine;

/// <summary>Sends one client, over a WebSocket, what happens in a conversation.</summary>
internal sealed class ActivityStream(WebSocket socket, IConversationLog log, StreamSubscription subscription, long after)
{
    // A client that does not answer our goodbye by then is gone.
    private static readonly TimeSpan GoodbyeTime = TimeSpan.FromSeconds(2);

    private long _after = after;

    /// <summary>Sends until the client leaves or the token is cancelled.</summary>
    [SuppressMessage("Reliability", "CA2025", Justification = "The listening task is awaited before what it uses is disposed.")]
    public async Task RunAsync(TimeSpan keepAliveInterval, TimeProvider time, CancellationToken cancellationToken)
    {
        using CancellationTokenSource closed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using CancellationTokenSource deaf = new();
        Task listening = ListenAsync(closed, deaf.Token);
        try
        {
            await SendAsTheyComeAsync(keepAliveInterval, time, closed.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client left or the server stops: a stream has no other end.
        }
        finally
        {
            await CloseAsync(cancellationToken.IsCancellationRequested);
            await Task.WhenAny(listening, Task.Delay(GoodbyeTime, time, CancellationToken.None));
            await deaf.CancelAsync();
            await listening;
        }
    }

    private async Task SendAsTheyComeAsync(TimeSpan keepAliveInterval, TimeProvider time, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(keepAliveInterval, time);
        await SendNewAsync(cancellationToken);
        Task<bool> tick = timer.WaitForNextTickAsync(cancellationToken).AsTask();
        Task<bool> news = subscription.Events.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            if (await Task.WhenAny(tick, news) == tick)
            {
                await tick;
                await SendAsync(ReadOnlyMemory<byte>.Empty, cancellationToken);
                tick = timer.WaitForNextTickAsync(cancellationToken).AsTask();
            }
            else
            {
                await news;
                news = subscription.Events.WaitToReadAsync(cancellationToken).AsTask();
            }

            await SendNewAsync(cancellationToken);
        }
    }

    private async Task SendNewAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<LoggedActivity> activities =
                await log.ReadAsync(subscription.ConversationId, _after, ActivitySets.Largest, cancellationToken);
            await SendPassingAsync(cancellationToken); // The bot types before it answers: what was shown before the reading comes first.
            if (activities.Count == 0)
            {
                return;
            }

            long watermark = activities[^1].Sequence;
            await SendAsync(ActivitySets.Of(activities, watermark), cancellationToken);
            _after = watermark;
        }
    }

    private async Task SendPassingAsync(CancellationToken cancellationToken)
    {
        while (subscription.Events.TryRead(out ReadOnlyMemory<byte> passing))
        {
            if (!passing.IsEmpty)
            {
                await SendAsync(ActivitySets.OfPassing(passing), cancellationToken);
            }
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    // Clients send nothing but empty messages to see that the line is up; what else they send is not for us to read.
    private async Task ListenAsync(CancellationTokenSource closed, CancellationToken cancellationToken)
    {
        byte[] ignored = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(ignored, cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Leaving without goodbye is leaving all the same.
        }

        await closed.CancelAsync();
    }

    private async Task CloseAsync(bool serverStops)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            WebSocketCloseStatus status = serverStops ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            try
            {
                await socket.CloseOutputAsync(status, statusDescription: null, CancellationToken.None);
            }
            catch (WebSocketException)
            {
                // The client was gone before we could say goodbye.
            }
        }
    }
}
