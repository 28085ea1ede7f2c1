using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CrampBot.Web.Hosting;

/// <summary>One conversation over Direct Line, polled.</summary>
public sealed class DirectLineChat
{
    private readonly HttpClient _http;
    private string? _watermark;

    private DirectLineChat(HttpClient http, string conversationId, string userId)
    {
        _http = http;
        ConversationId = conversationId;
        UserId = userId;
    }

    /// <summary>The conversation.</summary>
    public string ConversationId { get; }

    private string UserId { get; }

    /// <summary>Gets a token and starts the conversation.</summary>
    public static async Task<DirectLineChat> OpenAsync(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        HttpResponseMessage response = await http.PostAsJsonAsync("/api/chat/token", new { }, TestContext.Current.CancellationToken);
        JsonElement token = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        (await http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return new DirectLineChat(http, token.GetProperty("conversationId").GetString()!, token.GetProperty("userId").GetString()!);
    }

    /// <summary>Says something and returns what the bot said since, oldest first.</summary>
    /// <param name="text">What to say.</param>
    /// <param name="country">The country that the channel says the person is in; null where it does not say.</param>
    public Task<IReadOnlyList<JsonElement>> SayAsync(string text, string? country = null) => SendAsync(new
    {
        type = "message",
        from = new { id = UserId },
        text,
        entities = country is null ? [] : new object[] { new { type = "clientInfo", country } },
    });

    /// <summary>Sends a card and returns what the bot said since, oldest first.</summary>
    public Task<IReadOnlyList<JsonElement>> PressAsync(string question, string picks) =>
        SendAsync(new { type = "message", from = new { id = UserId }, value = new { question, picks } });

    /// <summary>What the conversation holds from its beginning.</summary>
    public async Task<JsonElement[]> EverythingAsync() =>
        [.. (await ReadAsync(null)).GetProperty("activities").EnumerateArray()];

    /// <summary>The kind and the id that a message of the bot gives itself.</summary>
    public static (string Kind, string Id) TurnOf(JsonElement message)
    {
        JsonElement turn = message.GetProperty("entities").EnumerateArray().Single(entity => entity.GetProperty("type").GetString() == "crampbot/turn");
        return (turn.GetProperty("kind").GetString()!, turn.GetProperty("id").GetString()!);
    }

    private async Task<IReadOnlyList<JsonElement>> SendAsync<T>(T activity)
    {
        string address = $"/v3/directline/conversations/{ConversationId}/activities";
        (await _http.PostAsJsonAsync(address, activity, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        JsonElement set = await ReadAsync(_watermark);
        _watermark = set.GetProperty("watermark").GetString();
        return [.. set.GetProperty("activities").EnumerateArray().Where(said => said.GetProperty("from").GetProperty("id").GetString() != UserId)];
    }

    private async Task<JsonElement> ReadAsync(string? watermark)
    {
        string address = $"/v3/directline/conversations/{ConversationId}/activities?watermark={watermark}";
        return await _http.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);
    }
}
