namespace CrampBot.Dialogs.Transcripts;

/// <summary>One conversation under a heading of <c>tests/conversations/*.md</c>.</summary>
/// <remarks>
/// A line that begins with <c>&gt; </c> is what the person says; <c>&lt; kind id</c> begins a message of the bot, whose whole text
/// follows, ended by a line of its buttons in square brackets where it has any. <c>&gt; (joins)</c> is the person opening the chat.
/// </remarks>
/// <param name="File">The file's name.</param>
/// <param name="Heading">The heading: the name of the test.</param>
/// <param name="Talk">The conversation as written.</param>
public sealed record Transcript(string File, string Heading, string Talk)
{
    /// <summary>Every conversation in the folder.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<Transcript> ReadAll(string folder) => Directory
        .EnumerateFiles(folder, "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(ReadFile);

    private static IEnumerable<Transcript> ReadFile(string file)
    {
        string heading = Path.GetFileNameWithoutExtension(file);
        List<string>? talk = null;
        foreach (string line in System.IO.File.ReadLines(file))
        {
            if (talk is not null && line == "```")
            {
                yield return new Transcript(Path.GetFileName(file), heading, string.Join('\n', talk));
                talk = null;
            }
            else if (talk is not null)
            {
                talk.Add(line);
            }
            else if (line == "```talk")
            {
                talk = [];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }
    }
}
