using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DirectLine.Tests;

/// <summary>A client of one conversation, over HTTP.</summary>
internal sealed class DirectLineClient(HttpClient http, string? credential, string conversationId)
{
    public string? Credential => credential;

    public string ConversationId => conversationId;

    private string Root => $"/v3/directline/conversations/{conversationId}";

    public Task<Reply> StartAsync(string? body = null) => SendAsync(HttpMethod.Post, "/v3/directline/conversations", body);

    public Task<Reply> ReconnectAsync(string? watermark = null) => SendAsync(HttpMethod.Get, Root + Query(watermark));

    public Task<Reply> PollAsync(string? watermark = null) => SendAsync(HttpMethod.Get, $"{Root}/activities{Query(watermark)}");

    /// <summary>Pages through everything after a watermark.</summary>
    public async Task<List<string>> PollAllAsync(string watermark)
    {
        List<string> said = [];
        Reply page = await PollAsync(watermark);
        while (page.Said().Length > 0)
        {
            said.AddRange(page.Said());
            page = await PollAsync(page.Text("watermark"));
        }

        return said;
    }

    public Task<Reply> SayAsync(string text, string? clientActivityId = null) => PostAsync(new
    {
        type = "message",
        from = new { id = "dl_person" },
        text,
        channelData = clientActivityId is null ? null : new { clientActivityID = clientActivityId },
    });

    public Task<Reply> PostAsync(object activity) => PostJsonAsync(JsonSerializer.Serialize(activity));

    public Task<Reply> PostJsonAsync(string json) => SendAsync(HttpMethod.Post, $"{Root}/activities", json);

    public Task<Reply> UploadAsync(HttpContent content, string userId = "dl_person") =>
        SendAsync(HttpMethod.Post, $"{Root}/upload?userId={userId}", content);

    public Task<Reply> SendAsync(HttpMethod method, string path, string? json = null) =>
        SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply((int)response.StatusCode, body.Length == 0 ? default : JsonElement.Parse(body));
    }

    private static string Query(string? watermark) => watermark is null ? "" : $"?watermark={Uri.EscapeDataString(watermark)}";
}
