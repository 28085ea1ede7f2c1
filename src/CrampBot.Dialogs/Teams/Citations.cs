using System.Text.Json.Nodes;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Teams;

/// <summary>The sources of a message as Teams shows them: a number in the text opens the name and the address.</summary>
/// <remarks>The message does not claim to be generated: nothing that the bot says is.</remarks>
internal static class Citations
{
    /// <summary>The longest name that Teams shows, in characters.</summary>
    private const int LongestName = 80;

    private const string Cut = "…";

    /// <summary>Makes the entity; the text must hold the numbers, see <see cref="ReplyText.Of"/>.</summary>
    public static Entity Of(Provenance provenance, Words words)
    {
        string about = words.Text(WordKeys.Citation, ("reviewed", ReplyText.Date(provenance.Reviewed)));
        JsonObject message = new()
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["citation"] = new JsonArray([.. provenance.Sources.Select((source, at) => Claim(at + 1, source, about))]),
        };
        return BotJson.ParseEntity(message.ToJsonString());
    }

    private static JsonObject Claim(int position, SourceLink source, string about)
    {
        JsonObject document = new()
        {
            ["@type"] = "DigitalDocument",
            ["name"] = source.Name.Length > LongestName ? source.Name[..(LongestName - 1)] + Cut : source.Name,
            ["abstract"] = about,
        };
        if (source.Url is { } url)
        {
            document["url"] = url.AbsoluteUri;
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = document };
    }
}
