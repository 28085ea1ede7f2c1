namespace CrampBot.Knowledge.Tests;

/// <summary>A small knowledge folder on disk, free of faults until a test writes one into it.</summary>
public sealed class Folder : IDisposable
{
    public Folder()
    {
        Root = Directory.CreateTempSubdirectory("crampbot-knowledge-").FullName;
        Write("stretches/stretches.md", Article(
            Section("standing-stretch", "Standing stretch", "Stand up and bend forward from the hip.", """
                related: [massage]
                evidence: { strength: expert advice, date: 2024-04 }
                facets:
                  how-long: Hold it for 20 seconds.
                  pregnancy: "see: pregnancy"
                """, "Keep your back straight."),
            Section("massage", "Massage", "Rub the **tight** muscle:\n\n1. Sit down.\n2. Rub it.", "related: [standing-stretch]"),
            Section("pregnancy", "Pregnancy", "Cramps are common then.", "related: [massage]")));
        Write("out-of-scope/medicine-dose.yaml", Reply("class: medicine-dose", "Please ask a pharmacist.", "how many pills may i take", "what is the right dose"));
        Write("small-talk/thanks.yaml", Reply("id: thanks", "You are welcome.", "thanks", "thank you so much"));
        Write("synonyms.txt", "cramp, charley horse\n");
        Write("follow-ups.yaml", """
            facets:
              pregnancy: [pregnant]
              how-long: [how long]
              why: [why]
            more: [tell me more]
            leaning:
              - and is it that safe when should i hold for
            """);
        Write("words/words.yaml", "greeting:\n  first: Hello {name}.\n");
    }

    public string Root { get; }

    /// <summary>An article's front matter, and the sections below it.</summary>
    public static string Article(params string[] sections) => $"""
        ---
        id: stretches
        title: Stretches
        reviewed: 2026-11-23
        sources:
          - key: AAOS
            name: "AAOS: Muscle cramps (2024)"
            url: https://orthoinfo.example/cramps
        ---

        {string.Join("\n\n", sections)}

        """;

    /// <summary>A section with fifteen questions that all name it.</summary>
    public static string Section(string id, string title, string brief, string data = "", string? more = null) => $"""
        ## {title} {"{#" + id + "}"}

        ```yaml
        sources: [AAOS]
        questions:
        {string.Join('\n', Enumerable.Range(1, 15).Select(number => $"  - {id.Replace('-', ' ')} question {number}"))}
        {data}
        ```

        {brief}

        {(more is null ? "" : $"<!-- more -->\n\n{more}")}
        """;

    public static string Reply(string id, string reply, params string[] utterances) =>
        $"{id}\nreply: {reply}\nutterances:\n{string.Concat(utterances.Select(utterance => $"  - {utterance}\n"))}";

    public void Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    public void Replace(string path, string found, string replacement)
    {
        string text = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(found, text, StringComparison.Ordinal);
        Write(path, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
