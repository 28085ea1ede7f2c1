using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectLine;

/// <summary>Knows the streams that are open on this instance, by conversation.</summary>
public sealed class StreamHub
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<StreamSubscription, byte>> _open = new();

    /// <summary>Tells a conversation's streams that the log may hold more.</summary>
    public void Wake(string conversationId)
    {
        foreach (StreamSubscription subscription in OpenIn(conversationId))
        {
            subscription.Wake();
        }
    }

    /// <summary>Tells every stream that the log may hold more, as when word from other instances may have been lost.</summary>
    public void WakeAll()
    {
        foreach (string conversationId in _open.Keys)
        {
            Wake(conversationId);
        }
    }

    /// <summary>Hands a conversation's streams an activity that is not kept in the log, such as typing.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="json">The activity as JSON in UTF-8.</param>
    public void Show(string conversationId, ReadOnlyMemory<byte> json)
    {
        foreach (StreamSubscription subscription in OpenIn(conversationId))
        {
            subscription.Show(json);
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes what it subscribed to.")]
    internal StreamSubscription Subscribe(string conversationId)
    {
        StreamSubscription subscription = new(this, conversationId);
        while (true)
        {
            ConcurrentDictionary<StreamSubscription, byte> open = _open.GetOrAdd(conversationId, _ => new());
            lock (open)
            {
                // Meanwhile the last stream of the conversation may have closed, and taken the set with it.
                if (_open.TryGetValue(conversationId, out ConcurrentDictionary<StreamSubscription, byte>? current) && current == open)
                {
                    open[subscription] = 0;
                    return subscription;
                }
            }
        }
    }

    internal void Unsubscribe(StreamSubscription subscription)
    {
        if (_open.TryGetValue(subscription.ConversationId, out ConcurrentDictionary<StreamSubscription, byte>? open))
        {
            lock (open)
            {
                if (open.TryRemove(subscription, out _) && open.IsEmpty)
                {
                    _open.TryRemove(subscription.ConversationId, out _);
                }
            }
        }
    }

    private IEnumerable<StreamSubscription> OpenIn(string conversationId) =>
        _open.TryGetValue(conversationId, out ConcurrentDictionary<StreamSubscription, byte>? open) ? open.Keys : [];
}
