using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Faq;

/// <summary>The three things offered to someone who has not asked anything yet, or whose question is not covered.</summary>
public static class Starters
{
    /// <summary>Reads them from the bot's words.</summary>
    /// <param name="words">The bot's own words.</param>
    public static IReadOnlyList<SuggestedReply> From(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. WordKeys.Starters.Select(key => SuggestedReply.Of(words.Text(key)))];
    }

    /// <summary>The one among them that begins a triage.</summary>
    /// <param name="words">The bot's own words.</param>
    public static SuggestedReply Triage(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return SuggestedReply.Of(words.Text(WordKeys.TriageStarter));
    }
}
