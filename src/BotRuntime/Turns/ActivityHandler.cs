using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A bot with one method for each kind of activity; a kind without a method of its own does nothing.</summary>
/// <remarks>Compatible with: ActivityHandler 4.23; differs: only the kinds that CrampBot meets have a method.</remarks>
public class ActivityHandler : IBot
{
    /// <inheritdoc />
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(new TypedTurnContext<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.ConversationUpdate =>
                OnConversationUpdateActivityAsync(new TypedTurnContext<IConversationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(new TypedTurnContext<IEventActivity>(turnContext), cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.InstallationUpdate =>
                OnInstallationUpdateActivityAsync(new TypedTurnContext<IInstallationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.EndOfConversation =>
                OnEndOfConversationActivityAsync(new TypedTurnContext<IEndOfConversationActivity>(turnContext), cancellationToken),
            null => throw new ArgumentException("The activity has no type.", nameof(turnContext)),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>The answer 200 to an <c>invoke</c>.</summary>
    /// <param name="body">The body, written as JSON; null is no body.</param>
    /// <returns>The answer.</returns>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Something was said.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Members came or left, or something else about the conversation changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        IConversationUpdateActivity update = turnContext.Activity;
        if (update.MembersAdded is IList<ChannelAccount> added)
        {
            return SomebodyElse(added) ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask;
        }

        return update.MembersRemoved is IList<ChannelAccount> removed && SomebodyElse(removed)
            ? OnMembersRemovedAsync(removed, turnContext, cancellationToken)
            : Task.CompletedTask;

        bool SomebodyElse(IList<ChannelAccount> members) => members.Any(member => member.Id != update.Recipient?.Id);
    }

    /// <summary>Members other than the bot joined.</summary>
    /// <param name="membersAdded">Who joined; the bot may be among them.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members other than the bot left.</summary>
    /// <param name="membersRemoved">Who left; the bot may be among them.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A named signal came in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return OnEventAsync(turnContext, cancellationToken);
    }

    /// <summary>A named signal came in that is nothing special to the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A request came in that is answered in the HTTP response.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer: 501 for a request that nobody handles; null where the answer was sent already.</returns>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            if (turnContext.Activity.Name != "adaptiveCard/action")
            {
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }

            AdaptiveCardInvokeValue pressed = ReadCardAction(turnContext.Activity);
            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken));
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>A button of an Adaptive Card (<c>Action.Execute</c>) was pressed, or a card asks to be refreshed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">Which button, and what was filled in.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The card or message to show instead.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The bot was installed or removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>The bot was installed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The other side ended the conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An activity of another kind came in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
    {
        AdaptiveCardInvokeValue? pressed;
        try
        {
            pressed = ProtocolJson.Convert<AdaptiveCardInvokeValue>(activity.Value);
        }
        catch (JsonException)
        {
            pressed = null;
        }

        return pressed?.Action?.Type == "Action.Execute"
            ? pressed
            : throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                AdaptiveCardInvokeResponse.Refusal(HttpStatusCode.BadRequest, "BadRequest", "The value is not that of an Action.Execute."));
    }

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        InvokeResponse? response = await OnInvokeActivityAsync(new TypedTurnContext<IInvokeActivity>(turnContext), cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    /// <summary>Refuses an <c>invoke</c> with an HTTP status.</summary>
    [SuppressMessage("Design", "CA1064", Justification = "The SDK's is protected: only a handler throws it.")]
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _status = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        /// <summary>A refusal with status 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>A refusal with status 500 and a reason for developers.</summary>
        /// <param name="message">The reason; not sent.</param>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>A refusal with status 500 that another error caused.</summary>
        /// <param name="message">The reason; not sent.</param>
        /// <param name="innerException">The cause.</param>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>A refusal.</summary>
        /// <param name="statusCode">The status.</param>
        /// <param name="body">The body, written as JSON; null is no body.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        {
            _status = statusCode;
            _body = body;
        }

        /// <summary>The refusal as the answer to the <c>invoke</c>.</summary>
        /// <returns>The status and the body.</returns>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_status, Body = _body };
    }
}
