using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json;
using BotRuntime.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotRuntime.Hosting;

/// <summary>Connects the bot to Azure Bot Service, and so to Teams and Web Chat.</summary>
/// <remarks>
/// Compatible with: CloudAdapter 4.23; differs: no streaming connections, no skills, no conversations begun by the bot where it knows none; a
/// request without a token is taken from this machine only.
/// </remarks>
public class CloudAdapter : BotAdapter, IBotFrameworkHttpAdapter
{
    // Teams sends at most 28 KB of text, and channels describe attachments by address.
    private const int LargestRequest = 1024 * 1024;

    private readonly BotFrameworkAuthentication _authentication;
    private readonly ILogger _logger;

    /// <summary>An adapter.</summary>
    /// <param name="botFrameworkAuthentication">Says who sent an activity, and lets the bot answer there.</param>
    /// <param name="logger">Where refused requests are noted.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        _authentication = botFrameworkAuthentication;
        _logger = logger ?? NullLogger.Instance;
    }

    /// <inheritdoc />
    /// <remarks>
    /// Answers 200 (with the body of an invoke response or the expected replies), 400 for what is no activity, 401 where it is not known to
    /// come from the channel, 405 for anything but a POST, 413 for more than 1 MB, 415 for anything but JSON (a web page of another site can
    /// make a browser post anything else to this machine).
    /// </remarks>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (!httpRequest.HasJsonContentType())
        {
            httpResponse.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            Activity activity = ActivityReader.Read((await RequestBody.ReadAsync(httpRequest, LargestRequest, cancellationToken)).Span);
            if (string.IsNullOrEmpty(activity.Type))
            {
                throw new JsonException("The activity has no type.");
            }

            ClaimsIdentity sender = await AuthenticateAsync(httpRequest, activity, cancellationToken);
            InvokeResponse answer = await RunTurnAsync(sender, activity, bot.OnTurnAsync, cancellationToken);
            await WriteAsync(httpResponse, answer, cancellationToken);
        }
        catch (JsonException exception)
        {
            HostingLog.Malformed(_logger, exception.Message);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException exception)
        {
            HostingLog.Malformed(_logger, exception.Message);
            httpResponse.StatusCode = exception.StatusCode;
        }
        catch (UnauthorizedAccessException exception)
        {
            HostingLog.Refused(_logger, exception.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        ResourceResponse[] responses = new ResourceResponse[activities.Length];
        for (int index = 0; index < activities.Length; index++)
        {
            Activity activity = activities[index];
            activity.Id = null;
            responses[index] = await SendAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return await Connector(turnContext).UpdateAsync(activity, cancellationToken) ?? new ResourceResponse(activity.Id);
    }

    /// <inheritdoc />
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).DeleteAsync(reference, cancellationToken);
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="botId"/> is not this bot's app id.</exception>
    public override Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(_authentication.OwnIdentity(botId), reference, callback, cancellationToken);

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RunTurnAsync(claimsIdentity, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    private static ConnectorClient Connector(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<ConnectorClient>()
            ?? throw new InvalidOperationException("The activity named no service URL to answer to.");
    }

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != "emulator":
                return null;
            default:
                return await Connector(turnContext).SendAsync(activity, cancellationToken);
        }
    }

    // An answer from elsewhere cannot pass a proxy on this machine for this machine: a proxy says for whom it forwards.
    private static bool IsFromThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is IPAddress address
        && IPAddress.IsLoopback(address)
        && !request.Headers.ContainsKey("X-Forwarded-For")
        && !request.Headers.ContainsKey("Forwarded");

    private static InvokeResponse Answer(TurnContext turnContext) => turnContext.Activity switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies, Type: not ActivityTypes.Invoke } =>
            new InvokeResponse { Status = StatusCodes.Status200OK, Body = new ExpectedReplies(turnContext.BufferedReplyActivities) },
        { Type: ActivityTypes.Invoke } => turnContext.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented },
        _ => new InvokeResponse { Status = StatusCodes.Status200OK },
    };

    private static Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        return answer.Body is object body
            ? response.WriteAsJsonAsync(body, body.GetType(), ProtocolJson.Options, cancellationToken)
            : Task.CompletedTask;
    }

    private async Task<ClaimsIdentity> AuthenticateAsync(HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult result = await _authentication.AuthenticateRequestAsync(
            activity,
            request.Headers.Authorization,
            cancellationToken);
        return result.ClaimsIdentity.AuthenticationType != AuthenticateRequestResult.Anonymous || IsFromThisMachine(request)
            ? result.ClaimsIdentity
            : throw new UnauthorizedAccessException("Without an app id, requests are taken from this machine only.");
    }

    private async Task<InvokeResponse> RunTurnAsync(
        ClaimsIdentity sender,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        using ConnectorClient? connector = activity.ServiceUrl is string serviceUrl ? _authentication.CreateConnector(serviceUrl) : null;
        using TurnContext turnContext = new(this, activity);
        turnContext.TurnState.Set<IIdentity>(BotIdentityKey, sender);
        turnContext.TurnState.Set(connector);
        await RunPipelineAsync(turnContext, callback, cancellationToken);
        return Answer(turnContext);
    }
}
