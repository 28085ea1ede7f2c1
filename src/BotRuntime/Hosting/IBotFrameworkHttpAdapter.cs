using Microsoft.AspNetCore.Http;

namespace BotRuntime.Hosting;

/// <summary>Takes an HTTP request of a channel and lets the bot answer it.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Handles one request to the messaging endpoint.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response; it is written to.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
