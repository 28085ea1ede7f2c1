using System.Text;
using System.Text.Json;
using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs.Teams;

/// <summary>Plays what a person does in Teams, and writes down what Teams is sent: texts, cards and their twins.</summary>
/// <remarks>
/// <c>&gt; (installs)</c>, <c>&gt; (in a group)</c>, <c>&gt; (presses leg_signs: skin_red)</c> and <c>&gt; (searches) …</c> are what they say,
/// <c>&gt; @CrampBot …</c> mentions the bot. A line of a card begins with <c>| </c>, a line of the twin for clients without cards with <c>~ </c>.
/// </remarks>
internal sealed class TeamsPlayer
{
    private const string Presses = "(presses ";
    private const string Searches = "(searches) ";
    private const string Mentions = "@CrampBot ";
    private readonly StringBuilder _played = new();
    private TeamsTalk _talk = new();

    /// <summary>Plays a transcript.</summary>
    /// <param name="talk">The transcript; only the lines of the person are played.</param>
    /// <returns>The conversation as it went.</returns>
    public async Task<string> PlayAsync(string talk)
    {
        foreach (string line in talk.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)))
        {
            _played.Append(line).Append('\n');
            await PlayLineAsync(line[2..]);
        }

        return _played.ToString().TrimEnd('\n');
    }

    private async Task PlayLineAsync(string line)
    {
        switch (line)
        {
            case "(in a group)":
                _talk = new TeamsTalk { ConversationType = "groupChat" };
                break;
            case "(installs)":
                WriteAll(await _talk.InstallAsync());
                break;
            case var _ when line.StartsWith(Presses, StringComparison.Ordinal):
                string[] pressed = line[Presses.Length..^1].Split(": ");
                IReadOnlyList<Activity> said = await _talk.PressAsync(DataOf(pressed));
                _played.Append("< (the card becomes)\n");
                WriteCard(_talk.Card());
                _played.Append('\n');
                WriteAll(said);
                break;
            case var _ when line.StartsWith(Searches, StringComparison.Ordinal):
                WriteResults(await _talk.SearchAsync(line[Searches.Length..]));
                break;
            case var _ when line.StartsWith(Mentions, StringComparison.Ordinal):
                WriteAll(await _talk.MentionAsync(line[Mentions.Length..]));
                break;
            default:
                WriteAll(await _talk.SayAsync(line));
                break;
        }
    }

    /// <summary><c>pain_and_walking: limping at 6</c> ticks a box and points on the scale.</summary>
    private static string DataOf(string[] pressed)
    {
        string[] picks = pressed[1].Split(" at ");
        return JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["question"] = pressed[0],
            ["picks"] = picks[0],
            ["scale"] = picks.Length > 1 ? picks[1] : string.Empty,
        });
    }

    private void WriteAll(IEnumerable<Activity> messages)
    {
        foreach (Activity message in messages)
        {
            _played.Append("< ").Append(BotTalk.KindsOf([message]).Single()).Append('\n');
            WriteLines(string.Empty, message.Text);
            WriteLines("~ ", message.Summary);
            if (message.SuggestedActions?.Actions is { } buttons)
            {
                _played.AppendJoin(' ', buttons.Select(button => $"[{button.Title}]")).Append('\n');
            }

            foreach (Attachment attachment in message.Attachments ?? [])
            {
                WriteCard(BotJson.ReadContent(attachment.Content));
            }

            _played.Append('\n');
        }
    }

    private void WriteResults(JsonElement results)
    {
        if (results.TryGetProperty("text", out JsonElement text))
        {
            WriteLines(string.Empty, text.GetString());
        }

        foreach (JsonElement result in results.TryGetProperty("attachments", out JsonElement found) ? found.EnumerateArray() : default)
        {
            _played.Append("< (result) ").Append(result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString()).Append('\n');
            WriteCard(result.GetProperty("content"));
            _played.Append('\n');
        }
    }

    private void WriteCard(JsonElement card)
    {
        foreach (JsonElement part in card.GetProperty("body").EnumerateArray().Where(part => !part.TryGetProperty("actions", out _)))
        {
            WriteLines("| ", part.TryGetProperty("text", out JsonElement text) ? text.GetString() : part.GetProperty("label").GetString());
            if (part.TryGetProperty("choices", out JsonElement choices))
            {
                WriteLines("| ", string.Join('\n', choices.EnumerateArray().Select(choice => $"( ) {choice.GetProperty("title").GetString()}")));
            }
        }

        WriteLines("| ", string.Join(' ', TeamsTalk.Actions(card).Select(action => $"[{action.GetProperty("title").GetString()}]")));
    }

    private void WriteLines(string mark, string? text)
    {
        foreach (string line in string.IsNullOrEmpty(text) ? [] : text.TrimEnd().Split('\n'))
        {
            _played.Append($"{mark}{line}".TrimEnd()).Append('\n');
        }
    }
}
