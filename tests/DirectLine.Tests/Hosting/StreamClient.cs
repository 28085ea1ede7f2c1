using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DirectLine.Tests;

/// <summary>An open WebSocket stream.</summary>
internal sealed class StreamClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    public static async Task<StreamClient> OpenAsync(string streamUrl)
    {
        StreamClient client = new();
        await client._socket.ConnectAsync(new Uri(streamUrl), TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>The status with which the server refuses a stream.</summary>
    public static async Task<int> RefusalOfAsync(string streamUrl)
    {
        using ClientWebSocket socket = new() { Options = { CollectHttpResponseDetails = true } };
        await Assert.ThrowsAsync<WebSocketException>(
            () => socket.ConnectAsync(new Uri(streamUrl), TestContext.Current.CancellationToken));
        return (int)socket.HttpStatusCode;
    }

    /// <summary>The next message; empty for a keep-alive.</summary>
    public async Task<string> NextTextAsync()
    {
        byte[] buffer = new byte[1024 * 1024];
        int length = 0;
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
            length += received.Count;
        }
        while (!received.EndOfMessage);

        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    /// <summary>The next ActivitySet.</summary>
    public async Task<Reply> NextAsync() => new(101, JsonElement.Parse(await NextTextAsync()));

    /// <summary>Reads sets until they hold so many activities.</summary>
    public async Task<string[]> NextSaidAsync(int count)
    {
        List<string> said = [];
        while (said.Count < count)
        {
            said.AddRange((await NextAsync()).Said());
        }

        return [.. said];
    }

    public async Task SendAsync(string text) => await _socket.SendAsync(
        Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>Waits until the server closes the stream.</summary>
    /// <returns>The reason it gives.</returns>
    public async Task<WebSocketCloseStatus?> ClosedAsync()
    {
        Assert.Equal(WebSocketMessageType.Close, (await _socket.ReceiveAsync(new byte[16].AsMemory(), TestContext.Current.CancellationToken)).MessageType);
        return _socket.CloseStatus;
    }

    public void Dispose() => _socket.Dispose();
}
