using System.Net;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A bot in Teams: also answers the search and the links of its message extension.</summary>
/// <remarks>
/// Compatible with: TeamsActivityHandler 4.23; differs: only the requests that CrampBot answers have a method. Feedback on an answer
/// (<c>message/submitAction</c>) has none in either: override <c>OnInvokeActivityAsync</c>.
/// </remarks>
public class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => turnContext.Activity.Name switch
        {
            "composeExtension/query" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionQueryAsync(turnContext, Require<MessagingExtensionQuery>(turnContext.Activity), cancellationToken)),
            "composeExtension/queryLink" => CreateInvokeResponse(
                await OnTeamsAppBasedLinkQueryAsync(turnContext, Require<AppBasedLinkQuery>(turnContext.Activity), cancellationToken)),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>Somebody searches from the compose box.</summary>
    /// <param name="query">What is searched for.</param>
    /// <returns>The cards to choose from.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody pasted a link that belongs to the bot.</summary>
    /// <param name="query">The link.</param>
    /// <returns>The card that unfolds.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static T Require<T>(IInvokeActivity invoke)
        where T : class => ReadArguments<T>(invoke) ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);
}
