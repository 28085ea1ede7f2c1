namespace BotSdk;

/// <summary>Runs the turns of each conversation one after the other, in the order they came; other conversations do not wait.</summary>
public sealed class ConversationOrder
{
    private readonly Dictionary<string, Task> _last = [];
    private readonly Lock _lock = new();

    /// <summary>Runs work when all that came before it in the conversation has ended, well or badly.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work returns.</returns>
    public async Task<T> RunInOrderAsync<T>(string conversationId, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        TaskCompletionSource mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_lock)
        {
            before = _last.GetValueOrDefault(conversationId, Task.CompletedTask);
            _last[conversationId] = mine.Task;
        }

        await before;
        try
        {
            return await work();
        }
        finally
        {
            lock (_lock)
            {
                if (_last[conversationId] == mine.Task)
                {
                    _last.Remove(conversationId);
                }
            }

            mine.SetResult();
        }
    }
}
