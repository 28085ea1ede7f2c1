using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DirectLine.Tests;

public sealed class UploadTests
{
    [Fact]
    public async Task One_file_arrives_as_a_message_of_the_person()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using ByteArrayContent file = File("calf.jpg", "image/jpeg", [1, 2, 3]);
        Reply sent = await client.UploadAsync(file);

        Assert.Equal((200, $"{client.ConversationId}|0000002"), (sent.Status, sent.Text("id")));
        JsonElement echo = (await client.PollAsync("1")).Body.GetProperty("activities")[0];
        Assert.Equal("dl_person", echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(
            """[{"contentType":"image/jpeg","contentUrl":"data:image/jpeg;base64,AQID","name":"calf.jpg"}]""",
            echo.GetProperty("attachments").GetRawText());
    }

    [Fact]
    [SuppressMessage("Reliability", "CA2000", Justification = "The multipart content disposes its parts.")]
    public async Task Several_files_arrive_with_the_activity_around_them()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using MultipartFormDataContent parts = [];
        const string activity = """{"type":"message","from":{"id":"dl_person"},"text":"look","attachments":[{"name":"a.txt","contentType":"text/plain"}]}""";
        parts.Add(new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        parts.Add(File(null, "text/plain", [65]), "file", "a.txt");
        parts.Add(File(null, "image/png", [66]), "file", "b.png");
        Assert.Equal(200, (await client.UploadAsync(parts)).Status);

        JsonElement echo = (await client.PollAsync("1")).Body.GetProperty("activities")[0];
        Assert.Equal("look", echo.GetProperty("text").GetString());
        Assert.Equal(
            ["data:text/plain;base64,QQ==", "data:image/png;base64,Qg=="],
            echo.GetProperty("attachments").EnumerateArray().Select(attachment => attachment.GetProperty("contentUrl").GetString()));
    }

    [Fact]
    public async Task Files_too_large_are_refused()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using ByteArrayContent file = File("big.jpg", "image/jpeg", new byte[(256 * 1024) + 1]);
        Reply reply = await client.UploadAsync(file);
        Assert.Equal((413, "PayloadTooLarge"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task An_upload_without_a_file_is_refused()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using ByteArrayContent nothing = new([]);
        Reply reply = await client.UploadAsync(nothing);
        Assert.Equal((400, "MissingProperty"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "no part here")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("multipart/form-data", "--x\r\n\r\na\r\n--x--")]
    public async Task Parts_that_cannot_be_told_apart_are_refused(string contentType, string body)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StringContent content = new(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        Reply reply = await client.UploadAsync(content);
        Assert.Equal((400, "MalformedData"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task An_upload_names_its_sender()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply started = await server.WithSecret().StartAsync();
        using ByteArrayContent file = File("calf.jpg", "image/jpeg", [1]);
        Reply reply = await server.WithSecret(started.Text("conversationId")).UploadAsync(file, userId: "");
        Assert.Equal((400, "MissingProperty"), (reply.Status, reply.ErrorCode));
    }

    private static ByteArrayContent File(string? name, string contentType, byte[] bytes)
    {
        ByteArrayContent content = new(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (name is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Disposition", $"name=\"file\"; filename=\"{name}\"");
        }

        return content;
    }
}
