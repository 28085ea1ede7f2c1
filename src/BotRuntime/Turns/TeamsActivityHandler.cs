using System.Net;
using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A bot in Teams: also answers the search and the links of its message extension.</summary>
/// <remarks>
/// Compatible with: TeamsActivityHandler 4.23; differs: members who join or leave a team come to <c>OnMembersAddedAsync</c> and
/// <c>OnMembersRemovedAsync</c> without being looked up. Feedback on an answer (<c>message/submitAction</c>) has no method in either: override
/// <c>OnInvokeActivityAsync</c>.
/// </remarks>
public class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc />
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        IInvokeActivity invoke = turnContext.Activity;
        try
        {
            return invoke.Name switch
            {
                "composeExtension/query" => CreateInvokeResponse(
                    await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(invoke), cancellationToken)),
                "composeExtension/queryLink" => CreateInvokeResponse(
                    await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(invoke), cancellationToken)),
                "composeExtension/anonymousQueryLink" => CreateInvokeResponse(
                    await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(invoke), cancellationToken)),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>Somebody searches from the compose box.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">What is searched for.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The cards to choose from.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody pasted a link that belongs to the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The link.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The card that unfolds.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody who has not installed the bot pasted a link that belongs to it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="query">The link.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The card that unfolds.</returns>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static T Read<T>(IInvokeActivity invoke)
        where T : class
    {
        try
        {
            return ProtocolJson.Convert<T>(invoke.Value) ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
    }
}
