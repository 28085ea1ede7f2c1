using System.Globalization;
using System.Text.RegularExpressions;
using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads an article: front matter, then one section per second-level heading.</summary>
internal sealed partial class ArticleFile(string file, string[] lines, FaultList faults)
{
    private const string FrontMatterFence = "---";

    private DateOnly _reviewed;
    private Dictionary<string, Source> _sources = [];

    public static List<SectionDraft> Read(string file, string text, FaultList faults) =>
        new ArticleFile(file, text.ReplaceLineEndings("\n").Split('\n'), faults).Read();

    private List<SectionDraft> Read()
    {
        int end = lines is [FrontMatterFence, ..] ? Array.IndexOf(lines, FrontMatterFence, 1) : -1;
        if (end < 0)
        {
            faults.Add(At(0), "The article has no front matter.", "Start the file with a line ---, then id, title, reviewed and sources, then a line ---.");
            return [];
        }

        if (YamlTable.Read(file, string.Join('\n', lines[1..end]), 1, faults) is not { } matter)
        {
            return [];
        }

        ReadFrontMatter(matter);
        return ReadSections(end + 1);
    }

    private void ReadFrontMatter(YamlTable matter)
    {
        matter.AllowOnly("id", "title", "reviewed", "sources");
        matter.RequiredText("id", "Add a short unique id, such as hamstring-relief.");
        matter.RequiredText("title", "Add the article's title.");

        if (matter.RequiredText("reviewed", "Add the day the text was last checked against its sources: reviewed: 2026-11-23.") is { } reviewed
            && !DateOnly.TryParseExact(reviewed.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _reviewed))
        {
            faults.Add(reviewed.Place, $"\"{reviewed.Text}\" is not a date.", "Write it as year-month-day: 2026-11-23.");
        }

        _sources = matter.Tables("sources").Select(ReadSource).OfType<Source>()
            .DistinctBy(source => source.Key).ToDictionary(source => source.Key, StringComparer.Ordinal);
        if (_sources.Count == 0)
        {
            faults.Add(matter.Place, "The article names no source.", "Add at least one under \"sources:\" with key, name and url.");
        }
    }

    private Source? ReadSource(YamlTable source)
    {
        source.AllowOnly("key", "name", "url");
        Located? key = source.RequiredText("key", "Add the source's short key.");
        Located? name = source.RequiredText("name", "Add the name that people see: publisher, title and year.");
        Located? url = source.RequiredText("url", "Add the public address.");
        if (key is null || name is null || url is null)
        {
            return null;
        }

        if (Uri.TryCreate(url.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http")
        {
            return new Source(key.Text, name.Text, address);
        }

        faults.Add(url.Place, $"\"{url.Text}\" is not a web address.", "Start it with https://.");
        return null;
    }

    private List<SectionDraft> ReadSections(int first)
    {
        int[] headings = [.. Enumerable.Range(first, lines.Length - first).Where(line => lines[line].StartsWith("## ", StringComparison.Ordinal))];
        int before = Array.FindIndex(lines, first, line => !string.IsNullOrWhiteSpace(line));
        if (before >= 0 && (headings.Length == 0 || before < headings[0]))
        {
            faults.Add(At(before), "This text belongs to no section.", "Put it below a heading such as \"## Massage {#massage}\".");
        }

        List<SectionDraft> drafts = [];
        for (int index = 0; index < headings.Length; index++)
        {
            int end = index + 1 < headings.Length ? headings[index + 1] : lines.Length;
            if (ReadSection(headings[index], end) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    private SectionDraft? ReadSection(int heading, int end)
    {
        Match title = Heading().Match(lines[heading]);
        if (!title.Success)
        {
            faults.Add(At(heading), "The heading has no id.", "End it with an id in lower-case letters and hyphens: ## Massage {#massage}.");
            return null;
        }

        Located id = new(title.Groups["id"].Value, At(heading));
        int fence = Array.FindIndex(lines, heading + 1, end - heading - 1, line => line.Length > 0);
        int close = fence >= 0 && lines[fence] is "```yaml" ? Array.IndexOf(lines, "```", fence, end - fence) : -1;
        if (close < 0)
        {
            faults.Add(id.Place, $"Section \"{id.Text}\" has no data block.", "Below the heading write ```yaml, then sources and questions, then ```.");
            return null;
        }

        if (YamlTable.Read(file, string.Join('\n', lines[(fence + 1)..close]), fence + 1, faults) is not { } data)
        {
            return null;
        }

        data.AllowOnly("sources", "questions", "related", "evidence", "facets");
        int more = Array.FindIndex(lines, close, end - close, line => line.Trim() is "<!-- more -->");
        return new SectionDraft(
            id,
            title.Groups["title"].Value,
            ReadText(id, close + 1, more < 0 ? end : more),
            more < 0 ? null : ReadText(id, more + 1, end),
            ReadSources(id, data),
            _reviewed,
            ReadEvidence(data),
            data.Texts("questions"),
            data.Texts("related"),
            ReadFacets(data));
    }

    private SectionText ReadText(Located id, int first, int end)
    {
        int start = Array.FindIndex(lines, first, end - first, line => !string.IsNullOrWhiteSpace(line));
        if (start < 0)
        {
            faults.Add(id.Place, $"Section \"{id.Text}\" has an empty part.", "Write its text, or take out the \"<!-- more -->\" with nothing after it.");
            return new SectionText("", "");
        }

        return MarkdownText.Read(new Located(string.Join('\n', lines[start..end]).TrimEnd(), At(start)), faults);
    }

    private List<Source> ReadSources(Located id, YamlTable data)
    {
        List<Source> sources = [];
        foreach (Located key in data.Texts("sources"))
        {
            if (_sources.TryGetValue(key.Text, out Source? source))
            {
                sources.Add(source);
            }
            else
            {
                faults.Add(key.Place, $"Source \"{key.Text}\" is not in the front matter.", "Add it there, or correct the key.");
            }
        }

        if (data.Texts("sources").Count == 0)
        {
            faults.Add(id.Place, $"Section \"{id.Text}\" names no source.", "Add the keys of what backs it: sources: [AAOS].");
        }

        return sources;
    }

    private Evidence? ReadEvidence(YamlTable data)
    {
        if (data.Table("evidence") is not { } evidence)
        {
            return null;
        }

        evidence.AllowOnly("strength", "date");
        Located? strength = evidence.RequiredText("strength", "Say in plain words how strong the evidence is.");
        Located? date = evidence.RequiredText("date", "Add the evidence's date, such as 2024-04.");
        if (date is not null && !EvidenceDate().IsMatch(date.Text))
        {
            faults.Add(date.Place, $"\"{date.Text}\" is not a date.", "Write 2024, 2024-04 or 2024-04-15.");
        }

        return strength is null || date is null ? null : new Evidence(strength.Text, date.Text);
    }

    private static Dictionary<string, Located> ReadFacets(YamlTable data) => data.Table("facets") is not { } facets
        ? []
        : facets.Keys.Select(key => (key.Text, Value: facets.Text(key.Text)))
            .Where(facet => facet.Value is not null)
            .ToDictionary(facet => facet.Text, facet => facet.Value!, StringComparer.Ordinal);

    private Place At(int index) => new(file, index + 1);

    [GeneratedRegex(@"^## (?<title>.+?)\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d{4}(-\d{2}){0,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex EvidenceDate();
}
