using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CrampBot.Web.Tests.Telemetry;

/// <summary>Keeps every message that is logged, with what it stands in.</summary>
public sealed class HeardLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _messages = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<string> Messages => _messages;

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Holds nothing.
    }

    private sealed class Logger(string category, HeardLogs heard) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => heard._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            ArgumentNullException.ThrowIfNull(formatter);
            List<string> parts = [category, formatter(state, exception), $"{exception}"];
            heard._scopes.ForEachScope((scope, all) => all.Add($"{scope}"), parts);
            heard._messages.Enqueue(string.Join(" | ", parts));
        }
    }
}
