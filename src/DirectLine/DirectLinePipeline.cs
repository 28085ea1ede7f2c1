using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace DirectLine;

/// <summary>Puts in front of the host's pipeline what Direct Line's routes need, so that no host can forget it.</summary>
internal sealed class DirectLinePipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(IsOurs, ours => ours.UseWebSockets().UseCors(TrustedPages.Policy));
        next(app);
    };

    private static bool IsOurs(HttpContext context) =>
        context.Request.Path.StartsWithSegments(DirectLineEndpoints.Root, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments(DirectLineEndpoints.ChatToken, StringComparison.OrdinalIgnoreCase);
}
