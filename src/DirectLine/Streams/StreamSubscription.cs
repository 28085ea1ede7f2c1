using System.Threading.Channels;

namespace DirectLine;

/// <summary>What one open stream is told: "look at the log", or an activity to pass on at once.</summary>
internal sealed class StreamSubscription(StreamHub hub, string conversationId) : IDisposable
{
    // A stream that cannot keep up loses the oldest passing activities; the log it reads after each event loses nothing.
    private readonly Channel<ReadOnlyMemory<byte>> _events = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public string ConversationId => conversationId;

    /// <summary>Passing activities; an empty one only says that the log may hold more.</summary>
    public ChannelReader<ReadOnlyMemory<byte>> Events => _events.Reader;

    public void Wake() => _events.Writer.TryWrite(default);

    public void Show(ReadOnlyMemory<byte> json) => _events.Writer.TryWrite(json);

    public void Dispose() => hub.Unsubscribe(this);
}
