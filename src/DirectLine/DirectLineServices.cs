using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>The services behind Direct Line.</summary>
public static class DirectLineServices
{
    /// <summary>Adds Direct Line; the host also provides an <see cref="IConversationLog"/> and an <see cref="IBot"/>.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="configuration">Holds the section <see cref="DirectLineOptions.Section"/>.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>()
            .Bind(configuration.GetSection(DirectLineOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddDataProtection();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>(TrustedPages.AddTo);
        services.AddTransient<IStartupFilter, DirectLinePipeline>();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StreamHub>();
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<ConversationOrder>();
        services.AddSingleton<ConversationTurns>();
        services.AddSingleton<TokenSigner>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<CallerReader>();
        services.AddSingleton<Origins>();
        services.AddSingleton<TokenRate>();
        return services;
    }
}
