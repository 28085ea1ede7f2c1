using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace BotRuntime.Hosting;

/// <summary>Registers the channel endpoint's services.</summary>
public static class CloudAdapterServices
{
    /// <summary>
    /// Adds <see cref="CloudAdapter"/>, also as <see cref="IBotFrameworkHttpAdapter"/>, with authentication from the configuration. What is
    /// sent is sent again, at most four times, on the statuses 429, 502, 503 and 504: after the time that the answer asks for, or after one
    /// second, two, four and eight.
    /// </summary>
    public static IServiceCollection AddCloudAdapter(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<BotFrameworkAuthentication>();
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddHttpClient(SigningKeys.HttpClientName);
        services.AddHttpClient(OutgoingTokens.HttpClientName);
        services.AddHttpClient(ConnectorClient.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false, // A redirected request would carry what was said, and the token, to an address that nobody vouched for.
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddResilienceHandler("retry", (pipeline, context) =>
            {
                pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
                pipeline.AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 4,
                    Delay = TimeSpan.FromSeconds(1),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = false,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Result?.StatusCode
                        is HttpStatusCode.TooManyRequests
                        or HttpStatusCode.BadGateway
                        or HttpStatusCode.ServiceUnavailable
                        or HttpStatusCode.GatewayTimeout),
                });
            });
        return services;
    }
}
