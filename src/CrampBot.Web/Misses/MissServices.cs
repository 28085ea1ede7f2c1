using CrampBot.Dialogs.Misses;

namespace CrampBot.Web.Misses;

/// <summary>The collection of unanswered questions as a service.</summary>
internal static class MissServices
{
    /// <summary>Adds <see cref="IMissLog"/> and its settings.</summary>
    public static void AddMisses(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MissOptions>().Bind(configuration.GetSection(MissOptions.Section)).ValidateOnStart();
        services.AddSingleton<MissFilter>();
        services.AddSingleton<IMissLog, MissLog>();
    }
}
