using Microsoft.AspNetCore.Http;

namespace BotRuntime.Hosting;

/// <summary>Takes an HTTP request of a channel and lets the bot answer it.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Handles one request to the messaging endpoint, and writes the response.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
