using CrampBot.Keeping;
using CrampBot.Knowledge;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Knowledge;

/// <summary>The knowledge folder as a service.</summary>
internal static class KnowledgeServices
{
    private const string Health = "knowledge";

    /// <summary>Adds the <see cref="KnowledgeStore"/>, the folder for what is learnt, and the store's part in readiness.</summary>
    public static void AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>()
            .Bind(configuration.GetSection(KnowledgeOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(Learnt);
        services.AddSingleton(Open);
        services.AddHealthChecks().AddCheck<KnowledgeHealth>(Health, tags: [CrampBot.Web.Health.HealthEndpoints.Ready]);
    }

    /// <summary>The knowledge folder that the host will use.</summary>
    public static string FolderOf(WebApplicationBuilder builder) => Path.Combine(
        builder.Environment.ContentRootPath,
        builder.Configuration.GetSection(KnowledgeOptions.Section).Get<KnowledgeOptions>()?.Folder ?? new KnowledgeOptions().Folder);

    private static LearntFolder Learnt(IServiceProvider services) => new(
        Path.Combine(
            services.GetRequiredService<IHostEnvironment>().ContentRootPath,
            services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.LearntFolder),
        services.GetRequiredService<ILogger<LearntFolder>>().CannotKeepLearnt);

    private static KnowledgeStore Open(IServiceProvider services) => KnowledgeStore.Open(
        Path.Combine(
            services.GetRequiredService<IHostEnvironment>().ContentRootPath,
            services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Folder),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<KnowledgeStore>>(),
        services.GetRequiredService<LearntFolder>());
}
