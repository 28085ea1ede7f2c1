using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CrampBot.Web.Summary;

/// <summary>Makes the ids of summary pages: signed and encrypted, good for one hour, for one conversation.</summary>
/// <param name="protection">Signs with the keys that all instances share.</param>
internal sealed class SummaryLinks(IDataProtectionProvider protection)
{
    /// <summary>How long a summary can be opened.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const char Between = '\n';
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("CrampBot.Summary.v1").ToTimeLimitedDataProtector();

    /// <summary>Makes the id of a conversation's summary.</summary>
    public string Make(SummarizedConversation conversation) =>
        _protector.Protect(string.Join(Between, conversation.ChannelId, conversation.ConversationId, conversation.Country), Lifetime);

    /// <summary>Reads an id.</summary>
    /// <param name="id">What stands in the address.</param>
    /// <param name="conversation">The conversation it was made for.</param>
    /// <returns>Whether the id is ours and not too old.</returns>
    public bool TryRead(string id, [NotNullWhen(true)] out SummarizedConversation? conversation)
    {
        conversation = null;
        try
        {
            string[] parts = _protector.Unprotect(id).Split(Between);
            conversation = new SummarizedConversation(parts[0], parts[1], parts.ElementAtOrDefault(2) is { Length: > 0 } country ? country : null);
            return true;
        }
        catch (CryptographicException)
        {
            return false; // Forged, damaged or too old: all the same to the one who asks.
        }
    }
}

/// <summary>The conversation that a summary is of.</summary>
/// <param name="ChannelId">Its channel.</param>
/// <param name="ConversationId">Its id on the channel.</param>
/// <param name="Country">The country the channel said the person is in, as ISO 3166 alpha-2; null where it did not say.</param>
internal sealed record SummarizedConversation(string ChannelId, string ConversationId, string? Country);
