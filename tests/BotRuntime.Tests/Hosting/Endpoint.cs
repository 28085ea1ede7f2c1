using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BotRuntime.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotRuntime.Tests.Hosting;

/// <summary>A host with <c>POST /api/messages</c>, whose channel service is a fake.</summary>
internal sealed class Endpoint : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Endpoint(WebApplication application, FakeTimeProvider time, FakeChannelService channel, Journal log)
    {
        _application = application;
        Time = time;
        Channel = channel;
        Log = log;
    }

    public FakeTimeProvider Time { get; }

    public FakeChannelService Channel { get; }

    public Journal Log { get; }

    public CloudAdapter Adapter => _application.Services.GetRequiredService<CloudAdapter>();

    public static async Task<Endpoint> StartAsync(
        IBot bot,
        string? appId = FakeChannelService.AppId,
        string type = "MultiTenant",
        IPAddress? from = null)
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));
        FakeChannelService channel = new(time);
        Journal log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "11111111-1111-1111-1111-111111111111",
        });
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddCloudAdapter();
        builder.Services.PostConfigureAll<HttpClientFactoryOptions>(options =>
            options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = channel));

        WebApplication application = builder.Build();
        application.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = from ?? IPAddress.Loopback;
            return next(context);
        });
        application.MapMethods("/api/messages", ["GET", "POST"], (HttpContext context, IBotFrameworkHttpAdapter adapter) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await application.StartAsync();
        return new Endpoint(application, time, channel, log);
    }

    public static Activity Message(string serviceUrl = FakeChannelService.ServiceUrl, string channel = "msteams") => new(ActivityTypes.Message)
    {
        Id = "in-1",
        Text = "hi",
        ChannelId = channel,
        ServiceUrl = serviceUrl,
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "a:1/2"),
    };

    public Task<HttpResponseMessage> PostAsync(Activity activity, string? token = null, string? forwardedFor = null) =>
        PostAsync(JsonSerializer.Serialize(activity, ProtocolJson.Options), token, forwardedFor);

    public async Task<HttpResponseMessage> PostAsync(
        string json,
        string? token = null,
        string? forwardedFor = null,
        string contentType = "application/json")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("http://localhost/api/messages"))
        {
            Content = new StringContent(json, Encoding.UTF8, contentType),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await _application.GetTestClient().SendAsync(request);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>What was logged, as sentences.</summary>
    public sealed class Journal : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
