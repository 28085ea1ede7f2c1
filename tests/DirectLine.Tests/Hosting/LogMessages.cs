using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DirectLine.Tests;

/// <summary>Collects every log message, with its exception, at every level.</summary>
internal sealed class LogMessages : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _messages = new();

    public IEnumerable<string> All => _messages;

    /// <summary>Waits for a message that begins so.</summary>
    public async Task UntilAsync(string start)
    {
        while (!_messages.Any(message => message.StartsWith(start, StringComparison.Ordinal)))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _messages.Enqueue($"{logLevel} {eventId.Id}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
