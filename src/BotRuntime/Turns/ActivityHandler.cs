using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A bot with one method for each kind of activity; a kind without a method of its own does nothing.</summary>
/// <remarks>Compatible with: ActivityHandler 4.23; differs: only the kinds that CrampBot answers have a method.</remarks>
public class ActivityHandler : IBot
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The activity has no type.</exception>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turnContext.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(new TurnContext<IMessageActivity>(turnContext), cancellationToken),
        ActivityTypes.ConversationUpdate =>
            OnConversationUpdateActivityAsync(new TurnContext<IConversationUpdateActivity>(turnContext), cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateAsync(turnContext, cancellationToken),
        ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
        null => throw new ArgumentException("The activity has no type.", nameof(turnContext)),
        _ => Task.CompletedTask,
    };

    /// <summary>The answer 200 to an <c>invoke</c>.</summary>
    /// <param name="body">The body, written as JSON; null is no body.</param>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Something was said.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Members came or left, or something else about the conversation changed.</summary>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was installed.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was removed.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A request came in that is answered in the HTTP response.</summary>
    /// <returns>The answer: 501 for a request that nobody handles; null where the answer was sent already.</returns>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != "adaptiveCard/action")
        {
            throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }

        AdaptiveCardInvokeValue? pressed = ReadArguments<AdaptiveCardInvokeValue>(turnContext.Activity);
        return pressed?.Action?.Type == "Action.Execute"
            ? CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken))
            : throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                AdaptiveCardInvokeResponse.Refusal(HttpStatusCode.BadRequest, "The value is not that of an Action.Execute."));
    }

    /// <summary>A button of an Adaptive Card (<c>Action.Execute</c>) was pressed, or a card asks to be refreshed.</summary>
    /// <param name="invokeValue">Which button, and what was filled in.</param>
    /// <returns>The card or message to show instead.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The arguments of an <c>invoke</c>; null where they are not those of a <typeparamref name="T"/>.</summary>
    private protected static T? ReadArguments<T>(IInvokeActivity invoke)
        where T : class
    {
        try
        {
            return ProtocolJson.Convert<T>(invoke.Value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task OnInstallationUpdateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        TurnContext<IInstallationUpdateActivity> installation = new(turnContext);
        return installation.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(installation, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(installation, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        InvokeResponse? response;
        try
        {
            response = await OnInvokeActivityAsync(new TurnContext<IInvokeActivity>(turnContext), cancellationToken);
        }
        catch (InvokeResponseException refusal)
        {
            response = refusal.Response;
        }

        if (response is not null && !turnContext.TurnState.ContainsKey(BotAdapter.InvokeResponseKey))
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    /// <summary>Refuses an <c>invoke</c> with an HTTP status.</summary>
    [SuppressMessage("Design", "CA1032", Justification = "Only a handler throws it, and always with a status.")]
    [SuppressMessage("Design", "CA1064", Justification = "It does not leave the handler.")]
    private protected sealed class InvokeResponseException(HttpStatusCode status, object? body = null) : Exception
    {
        public InvokeResponse Response { get; } = new() { Status = (int)status, Body = body };
    }
}
