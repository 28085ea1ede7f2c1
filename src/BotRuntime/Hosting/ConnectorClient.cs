using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime.Hosting;

/// <summary>Sends, replaces and takes back activities by the Connector REST API of one service URL.</summary>
internal sealed class ConnectorClient(HttpClient client, Uri serviceUrl, OutgoingTokens? tokens) : IDisposable
{
    public const string HttpClientName = "BotFramework.Connector";

    /// <summary>Sends an activity: as an answer where it names what it answers.</summary>
    public Task<ResourceResponse?> SendAsync(Activity activity, CancellationToken cancellationToken) => RequestAsync(
        HttpMethod.Post,
        activity.Conversation,
        string.IsNullOrWhiteSpace(activity.ReplyToId) ? string.Empty : $"/{Uri.EscapeDataString(activity.ReplyToId)}",
        activity,
        cancellationToken);

    /// <summary>Replaces an activity.</summary>
    public Task<ResourceResponse?> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        RequestAsync(HttpMethod.Put, activity.Conversation, $"/{Required(activity.Id, "activity id")}", activity, cancellationToken);

    /// <summary>Takes an activity back.</summary>
    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        RequestAsync(HttpMethod.Delete, reference.Conversation, $"/{Required(reference.ActivityId, "activity id")}", null, cancellationToken);

    public void Dispose() => client.Dispose();

    private static string Required(string? value, string what) =>
        Uri.EscapeDataString(value ?? throw new ArgumentException($"The activity has no {what}."));

    private async Task<ResourceResponse?> RequestAsync(
        HttpMethod method,
        ConversationAccount? conversation,
        string activity,
        Activity? body,
        CancellationToken cancellationToken)
    {
        string path = $"v3/conversations/{Required(conversation?.Id, "conversation id")}/activities{activity}";
        string root = serviceUrl.AbsoluteUri;
        using HttpRequestMessage request = new(method, new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}"));
        if (tokens is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        }

        if (body is not null)
        {
            // With a length, which not every connector does without.
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, ProtocolJson.Options));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        HttpContentHeaders answer = response.EnsureSuccessStatusCode().Content.Headers;
        return body is null || (answer.ContentLength is 0 or null && answer.ContentType is null)
            ? null
            : await response.Content.ReadFromJsonAsync<ResourceResponse>(ProtocolJson.Options, cancellationToken);
    }
}
