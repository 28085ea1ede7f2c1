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
    public async Task<ResourceResponse?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        string path = Path(activity.Conversation?.Id, string.IsNullOrWhiteSpace(activity.ReplyToId) ? null : activity.ReplyToId);
        using HttpResponseMessage response = await RequestAsync(HttpMethod.Post, path, activity, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Replaces an activity.</summary>
    public async Task<ResourceResponse?> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        string path = Path(activity.Conversation?.Id, Required(activity.Id, "activity id"));
        using HttpResponseMessage response = await RequestAsync(HttpMethod.Put, path, activity, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Takes an activity back.</summary>
    public async Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        string path = Path(reference.Conversation?.Id, Required(reference.ActivityId, "activity id"));
        using HttpResponseMessage response = await RequestAsync(HttpMethod.Delete, path, null, cancellationToken);
    }

    public void Dispose() => client.Dispose();

    private static string Path(string? conversation, string? activity) =>
        $"v3/conversations/{Uri.EscapeDataString(Required(conversation, "conversation id"))}/activities"
        + (activity is null ? string.Empty : $"/{Uri.EscapeDataString(activity)}");

    private static string Required(string? value, string what) => value ?? throw new ArgumentException($"The activity has no {what}.");

    private static async Task<ResourceResponse?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.Content.Headers.ContentLength is 0 or null && response.Content.Headers.ContentType is null
            ? null
            : await response.Content.ReadFromJsonAsync<ResourceResponse>(ProtocolJson.Options, cancellationToken);

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string path, Activity? body, CancellationToken cancellationToken)
    {
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

        HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        return response.EnsureSuccessStatusCode();
    }
}
