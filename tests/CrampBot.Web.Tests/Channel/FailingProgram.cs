using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CrampBot.Web.Channel;

/// <summary>The real program with a bot that fails or hangs, and a clock that a test moves.</summary>
public sealed class FailingProgram : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crampbot-channel-").FullName;

    /// <summary>The clock.</summary>
    public FakeTimeProvider Clock { get; } = new();

    /// <summary>The bot.</summary>
    public FailingBot Bot { get; } = new();

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Storage:Path", Path.Combine(_folder, "crampbot.db"))
        .ConfigureTestServices(services => services
            .AddSingleton<IStartupFilter, FromThisMachine>()
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .Replace(ServiceDescriptor.Singleton<IBot>(Bot)));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The test server has no address; without an app id the endpoint takes requests from this machine only.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Loopback;
                return rest(context);
            });
            next(app);
        };
    }
}

/// <summary>A bot that hangs until it is stopped, or fails at once.</summary>
public sealed class FailingBot : IBot
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _started = new(StringComparer.Ordinal);

    /// <summary>Whether it hangs.</summary>
    public bool Hangs { get; set; }

    /// <summary>Ends when a turn has begun.</summary>
    /// <param name="conversation">The conversation of the turn.</param>
    public Task StartedIn(string conversation) => In(conversation).Task;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        bool hangs = Hangs;
        In(turnContext.Activity.Conversation!.Id!).TrySetResult();
        return hangs ? Task.Delay(Timeout.Infinite, cancellationToken) : throw new InvalidTimeZoneException();
    }

    private TaskCompletionSource In(string conversation) =>
        _started.GetOrAdd(conversation, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
