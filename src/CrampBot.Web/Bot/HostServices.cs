using CrampBot.Dialogs.Conversations;
using CrampBot.Storage;
using CrampBot.Web.Summary;
using Microsoft.Extensions.Options;

namespace CrampBot.Web.Bot;

/// <summary>What this host does for the bot: deletes from its store, and shows a page for the doctor.</summary>
/// <param name="data">Deletes what is kept of a person.</param>
/// <param name="links">Makes and reads the addresses of summaries.</param>
/// <param name="options">Tells the public address of this host.</param>
/// <param name="request">The request being served, whose address is used where no public address is set.</param>
internal sealed class HostServices(
    PersonalData data,
    SummaryLinks links,
    IOptions<SummaryOptions> options,
    IHttpContextAccessor request) : IHostServices
{
    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => data.ForgetAsync(
        context.Activity.ChannelId!,
        context.Activity.From!.Id!,
        context.Activity.Conversation!.Id!,
        cancellationToken);

    public Uri? SummaryAddress(ITurnContext context) =>
        At($"summary/{links.Make(new SummarizedConversation(context.Activity.ChannelId!, context.Activity.Conversation!.Id!, ClientInfo.CountryOf(context.Activity)))}");

    public Uri? ArticleAddress(string sectionId) => At($"articles/{sectionId}");

    private Uri? At(string path)
    {
        Uri? host = options.Value.PublicAddress
            ?? (request.HttpContext?.Request is { } served ? new Uri($"{served.Scheme}://{served.Host}/") : null);
        return host is null ? null : new Uri(host, path);
    }
}
