using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace DirectLine;

/// <summary>Makes stream URLs and takes their tickets, each once.</summary>
internal sealed class StreamTickets(IDataProtectionProvider protection, IConversationLog log, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60); // The protocol's time to connect.

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.StreamTicket.v1");

    /// <summary>The address at which the conversation can be streamed, as the client reaches this server.</summary>
    public string UrlFor(HttpRequest request, string conversationId, long after)
    {
        StreamTicket ticket = new(Unguessable.Id(), conversationId, after, (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
        byte[] sealedTicket = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(ticket, WireJson.Default.StreamTicket));
        string scheme = request.IsHttps ? "wss" : "ws";
        string path = $"{request.PathBase}{DirectLineEndpoints.Root}/conversations/{conversationId}/stream";
        return $"{scheme}://{request.Host}{path}?t={Base64Url.EncodeToString(sealedTicket)}";
    }

    /// <summary>Uses a ticket up.</summary>
    /// <returns>The sequence number after which the stream begins.</returns>
    /// <exception cref="RequestRefusedException">The ticket is missing, forged, expired, used, or for another conversation.</exception>
    public async Task<long> RedeemAsync(string? text, string conversationId, CancellationToken cancellationToken)
    {
        StreamTicket ticket = Read(text) ?? throw new RequestRefusedException(DirectLineError.NoCredentials);
        DateTimeOffset expiresAt = DateTimeOffset.FromUnixTimeSeconds(ticket.ExpiresAt);
        if (ticket.ConversationId != conversationId)
        {
            throw new RequestRefusedException(DirectLineError.OtherConversation);
        }

        if (time.GetUtcNow() >= expiresAt)
        {
            throw new RequestRefusedException(DirectLineError.TokenExpired);
        }

        return await log.UseTicketAsync(ticket.Id, expiresAt, cancellationToken)
            ? ticket.After
            : throw new RequestRefusedException(DirectLineError.TicketUsed);
    }

    private StreamTicket? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text)
                ? null
                : JsonSerializer.Deserialize(_protector.Unprotect(Base64Url.DecodeFromChars(text)), WireJson.Default.StreamTicket);
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
