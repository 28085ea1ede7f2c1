using System.Net;
using System.Text.Json;
using BotRuntime.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotRuntime.Hosting;

/// <summary>Connects the bot to Azure Bot Service, and so to Teams and Web Chat.</summary>
/// <remarks>
/// Compatible with: CloudAdapter 4.23; differs: no streaming connections, no skills, no turns of the bot's own accord; a request without a
/// token is taken from this machine only.
/// </remarks>
/// <param name="botFrameworkAuthentication">Says who sent an activity, and lets the bot answer there.</param>
/// <param name="logger">Where refused requests are noted.</param>
public class CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null) : BotAdapter, IBotFrameworkHttpAdapter
{
    // Teams sends at most 28 KB of text, and channels describe attachments by address.
    private const int LargestRequest = 1024 * 1024;

    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    /// <inheritdoc/>
    /// <remarks>
    /// Answers 200 (with the body of an invoke response or the expected replies), 400 for what is no activity, 401 where it is not known to
    /// come from the channel, 405 for anything but a POST, 413 for more than 1 MB, 415 for anything but JSON (a web page of another site can
    /// make a browser post anything else to this machine).
    /// </remarks>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
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

            await botFrameworkAuthentication.AuthenticateAsync(
                activity,
                httpRequest.Headers.Authorization,
                IsFromThisMachine(httpRequest),
                cancellationToken);
            await WriteAsync(httpResponse, await RunTurnAsync(activity, bot, cancellationToken), cancellationToken);
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

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken)
    {
        ResourceResponse[] responses = new ResourceResponse[activities.Length];
        for (int index = 0; index < activities.Length; index++)
        {
            Activity activity = activities[index];
            activity.Id = null;
            responses[index] = await SendAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken) =>
        await Connector(turnContext).UpdateAsync(activity, cancellationToken) ?? new ResourceResponse(activity.Id);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Connector(turnContext).DeleteAsync(reference, cancellationToken);

    private static ConnectorClient Connector(ITurnContext turnContext) => turnContext.TurnState.Get<ConnectorClient>()
        ?? throw new InvalidOperationException("The activity named no service URL to answer to.");

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[InvokeResponseKey] = activity;
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

    private async Task<InvokeResponse> RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using ConnectorClient? connector = activity.ServiceUrl is string serviceUrl ? botFrameworkAuthentication.CreateConnector(serviceUrl) : null;
        using TurnContext turnContext = new(this, activity);
        if (connector is not null)
        {
            turnContext.TurnState.Add(connector);
        }

        await RunPipelineAsync(turnContext, bot.OnTurnAsync, cancellationToken);
        return Answer(turnContext);
    }
}
