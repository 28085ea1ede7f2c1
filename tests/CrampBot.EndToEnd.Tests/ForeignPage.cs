using System.Net;
using System.Text;

namespace CrampBot.EndToEnd;

/// <summary>A page of somebody else, on an origin of its own, that puts the chat on itself.</summary>
internal sealed class ForeignPage : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly byte[] _html;
    private readonly Task _serving;

    /// <summary>Serves the page.</summary>
    /// <param name="origin">Where.</param>
    /// <param name="program">Where the chat comes from.</param>
    public ForeignPage(Uri origin, Uri program)
    {
        _html = Encoding.UTF8.GetBytes($"""
            <!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A clinic</title>
            <link rel="icon" href="data:,"><script src="{program}widget.js" defer></script></head>
            <body><main><h1>A clinic</h1><p>Ask us.</p></main></body></html>
            """);
        _listener.Prefixes.Add(origin.ToString());
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext request = await _listener.GetContextAsync();
                request.Response.ContentType = "text/html; charset=utf-8";
                request.Response.Close(_html, willBlock: false);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return; // Stopped.
            }
        }
    }
}
