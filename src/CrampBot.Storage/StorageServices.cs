using DirectLine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrampBot.Storage;

/// <summary>The services that keep conversations and state.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IStorage"/>, <see cref="IConversationLog"/>, <see cref="PersonalData"/>, <see cref="MissStore"/>,
    /// <see cref="StorageProbe"/>, key ring and retention job.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">Holds the section <see cref="StorageOptions.Section"/>.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddCrampBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateDataAnnotations()
            .Validate(
                options => options.Provider != StorageProvider.PostgreSql || !string.IsNullOrWhiteSpace(options.ConnectionString),
                "Storage:ConnectionString is required for PostgreSQL.")
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StreamHub>();
        services.AddSingleton(OpenDatabase);
        services.AddSingleton<IStorage, StateStore>();
        services.AddSingleton<IConversationLog, ConversationLog>();
        services.AddSingleton(provider => new PersonalData(provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new MissStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StorageProbe(provider.GetRequiredService<Database>()));
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService<DatabaseService>();
        services.AddHostedService<RetentionService>();

        services.AddDataProtection().SetApplicationName("CrampBot");
        services.AddOptions<KeyManagementOptions>()
            .Configure<Database>((keys, database) => keys.XmlRepository = new KeyRing(database));
        return services;
    }

    private static Database OpenDatabase(IServiceProvider provider)
    {
        StorageOptions options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        return options.Provider switch
        {
            StorageProvider.Sqlite => new SqliteDatabase(
                Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, options.Path)),
            StorageProvider.PostgreSql => new PostgreSqlDatabase(
                options.ConnectionString!,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<PostgreSqlDatabase>>()),
            _ => throw new InvalidOperationException($"There is no storage provider {options.Provider}."),
        };
    }
}
