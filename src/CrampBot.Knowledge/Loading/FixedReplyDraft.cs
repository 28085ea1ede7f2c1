using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>A fixed reply as written, with the places that faults found later must name.</summary>
internal sealed record FixedReplyDraft(Located Id, SectionText Text, IReadOnlyList<Located> Utterances)
{
    /// <summary>The name under which a file of what is not covered gives its id; only there can a reply be urgent.</summary>
    public const string ClassKey = "class";

    public Urgency Urgency { get; init; }

    public IReadOnlyList<Located> Signs { get; init; } = [];

    public IReadOnlyList<Located> Matter { get; init; } = [];

    /// <summary>Reads a file that holds one reply and the messages that get it.</summary>
    /// <param name="file">The file named in faults.</param>
    /// <param name="text">Its text.</param>
    /// <param name="idKey">The name under which the file gives the reply's id.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>The reply; null where there is a fault instead.</returns>
    public static FixedReplyDraft? Read(string file, string text, string idKey, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return null;
        }

        table.AllowOnly([idKey, "reply", "utterances", .. idKey == ClassKey ? ["urgent", "signs", "matter"] : Array.Empty<string>()]);
        Located? id = table.RequiredText(idKey, "Add a short unique id.");
        Located? reply = table.RequiredText("reply", "Add what is said to such a message.");
        IReadOnlyList<Located> utterances = table.Texts("utterances");
        if (utterances.Count == 0)
        {
            faults.Add(table.Place, "There are no utterances.", "Add the ways people write such a message.");
        }

        return id is null || reply is null ? null : new FixedReplyDraft(id, MarkdownText.Read(reply, faults), utterances)
        {
            Urgency = UrgencyOf(table.Text("urgent"), faults),
            Signs = table.Texts("signs"),
            Matter = table.Texts("matter"),
        };
    }

    private static Urgency UrgencyOf(Located? urgent, FaultList faults)
    {
        switch (urgent?.Text)
        {
            case null:
                return Urgency.None;
            case "always":
                return Urgency.Always;
            case "unless-warned":
                return Urgency.UnlessWarned;
            default:
                faults.Add(urgent.Place, $"\"{urgent.Text}\" says nothing about when the reply comes first.", "Write \"always\" or \"unless-warned\", or leave it out.");
                return Urgency.None;
        }
    }
}
