using System.Globalization;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>The whole text of a reply: the one place that puts sources, review date and disclaimer under health advice.</summary>
public static class ReplyText
{
    /// <summary>Composes the text.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="citesByNumber">Whether each source gets its number, as in <c>[1]</c>, which Teams turns into a citation.</param>
    /// <returns>Simple Markdown.</returns>
    public static string Of(Reply reply, Words words, bool citesByNumber = false)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(words);
        if (reply.Provenance is not { } provenance)
        {
            return reply.Text;
        }

        string line = words.Text(
            WordKeys.AnswerProvenance,
            ("sources", string.Join(", ", provenance.Sources.Select((source, at) => Link(source) + (citesByNumber ? $" [{at + 1}]" : string.Empty)))),
            ("reviewed", Date(provenance.Reviewed)));
        return $"{reply.Text}\n\n{line}\n\n{provenance.Disclaimer}";
    }

    /// <summary>The text with the choices of a question as a list, for clients without cards.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words.</param>
    /// <returns>Simple Markdown.</returns>
    public static string WithChoices(Reply reply, Words words)
    {
        string text = Of(reply, words);
        return reply.Choices is { } choices
            ? $"{text}\n\n{string.Join('\n', choices.Choices.Concat(choices.Ways).Select(choice => $"- {choice.Text}"))}"
            : text;
    }

    /// <summary>A day as people write it.</summary>
    internal static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Link(SourceLink source) => source.Url is { } url ? $"[{source.Name}]({url.AbsoluteUri})" : source.Name;
}
