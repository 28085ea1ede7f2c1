using System.Globalization;

namespace CrampBot.Triage.Content;

/// <summary>Reads <c>questions.yaml</c>.</summary>
internal sealed class QuestionsFile(IReadOnlyDictionary<string, FindingDefinition> definitions, ConditionReader conditions)
{
    public const string Name = "questions.yaml";

    private static readonly Dictionary<string, Chapter> Chapters = new(StringComparer.Ordinal)
    {
        ["warning_signs"] = Chapter.WarningSigns,
        ["place"] = Chapter.Place,
        ["duration_and_frequency"] = Chapter.DurationAndFrequency,
        ["severity_and_walking"] = Chapter.SeverityAndWalking,
        ["systemic_signs"] = Chapter.SystemicSigns,
        ["context"] = Chapter.Context,
    };

    public QuestionList Read(string folder, FaultLog faults)
    {
        Entry file = Entry.ReadFile(folder, Name, faults);
        file.AllowOnly("at_most", "none_of_these", "i_do_not_know", "questions");
        HashSet<string> ids = new(StringComparer.Ordinal);
        QuestionList list = new(
            (int)file.Number("at_most"),
            [.. file.Entries("questions").Select(entry => ReadQuestion(entry, ids, file.Text("none_of_these"), file.Text("i_do_not_know")))]);
        foreach ((Question earlier, Question later) in list.Questions.Zip(list.Questions.Skip(1)).Where(pair => pair.First.Chapter > pair.Second.Chapter))
        {
            file.FaultAt("questions", $"The question {later.Id} stands after {earlier.Id}, but its chapter comes before.");
        }

        return list;
    }

    private Question ReadQuestion(Entry entry, HashSet<string> ids, string noneOfThese, string iDoNotKnow)
    {
        entry.AllowOnly("id", "chapter", "title", "named", "ask", "why", "explain", "pick", "none", "none_said", "choices", "said_of_several", "scale", "number");
        string id = entry.Text("id");
        if (!ids.Add(id))
        {
            entry.FaultAt("id", $"The question {id} is there twice.");
        }

        bool picksMany = entry.Is("pick", "many");
        if (!picksMany && !entry.Is("pick", "one"))
        {
            entry.FaultAt("pick", "A question picks many or one.");
        }

        return new Question(
            id,
            ReadChapter(entry),
            entry.Text("title"),
            entry.Texts("named"),
            entry.Text("ask"),
            entry.Text("why"),
            entry.Text("explain"),
            picksMany,
            ReadChoices(entry, picksMany),
            picksMany ? entry.OptionalText("none") ?? noneOfThese : null,
            iDoNotKnow)
        {
            NoneSaid = entry.Texts("none_said"),
            SaidOfSeveral = [.. entry.Entries("said_of_several").Select(shared => ReadShared(shared, entry))],
            Number = entry.Has("number") ? ReadNumber(entry) : null,
            Scale = picksMany && entry.Has("scale") ? ReadScale(entry.Group("scale")) : null,
        };
    }

    private string? ReadNumber(Entry entry)
    {
        if (definitions.GetValueOrDefault(entry.Text("number")) is { Kind: FindingKind.Quantity } quantity)
        {
            return quantity.Id;
        }

        entry.FaultAt("number", $"\"{entry.Text("number")}\" is not a quantity.");
        return null;
    }

    private Scale? ReadScale(Entry entry)
    {
        entry.AllowOnly("finding", "ask", "said", "lowest", "highest");
        if (definitions.GetValueOrDefault(entry.Text("finding")) is { Kind: FindingKind.Quantity } quantity)
        {
            return new Scale(
                quantity.Id,
                (int)quantity.Lowest,
                (int)quantity.Highest,
                entry.Text("ask"),
                entry.Text("said"),
                entry.Text("lowest"),
                entry.Text("highest"));
        }

        entry.FaultAt("finding", $"\"{entry.Text("finding")}\" is not a quantity.");
        return null;
    }

    private static Chapter ReadChapter(Entry question)
    {
        if (Chapters.TryGetValue(question.Text("chapter"), out Chapter chapter))
        {
            return chapter;
        }

        question.FaultAt("chapter", $"\"{question.Text("chapter")}\" is not a chapter: {string.Join(", ", Chapters.Keys)}.");
        return default;
    }

    private Choice[] ReadChoices(Entry question, bool picksMany)
    {
        HashSet<string> ids = new([Question.None, Question.Unknown], StringComparer.Ordinal);
        Choice[] choices = [.. question.Entries("choices").Select(entry => ReadChoice(entry, ids, picksMany))];
        string[] said = [.. choices.SelectMany(choice => choice.Said), .. question.Texts("none_said")];
        foreach (string twice in said.GroupBy(phrase => phrase, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            question.FaultAt("choices", $"\"{twice}\" is said of two choices.");
        }

        return choices;
    }

    private static SharedWords ReadShared(Entry entry, Entry question)
    {
        entry.AllowOnly("choices", "said");
        IReadOnlyList<string> ids = entry.Texts("choices");
        foreach (string unknown in ids.Except(question.Entries("choices").Select(choice => choice.Text("id")), StringComparer.Ordinal))
        {
            entry.FaultAt("choices", $"\"{unknown}\" is not a choice of {question.Text("id")}.");
        }

        if (ids.Count < 2 || !question.Is("pick", "one"))
        {
            entry.FaultAt("choices", "Words are said of two choices or more of a question that picks one.");
        }

        return new SharedWords(ids, entry.Texts("said"));
    }

    private Choice ReadChoice(Entry entry, HashSet<string> ids, bool picksMany)
    {
        entry.AllowOnly("id", "text", "sets", "said", "matches", "only_if");
        if (!ids.Add(entry.Text("id")))
        {
            entry.FaultAt("id", $"The choice {entry.Text("id")} is there twice, or has a reserved id.");
        }

        if (!picksMany && !entry.Has("matches"))
        {
            entry.Fault("A choice of a question that picks one must say what it matches.");
        }

        Finding[] sets = [.. entry.Group("sets").Pairs.Select(pair => ReadFinding(entry, pair.Key, pair.Value)).OfType<Finding>()];
        return new Choice(
            entry.Text("id"),
            entry.Text("text"),
            sets,
            conditions.ReadOptional(entry, "matches") ?? new AllOf([.. sets.Select(finding => new IsPresent(finding.Id, definitions[finding.Id].Index))]),
            conditions.ReadOptional(entry, "only_if"))
        {
            Said = entry.Texts("said"),
        };
    }

    private Finding? ReadFinding(Entry entry, string id, string value)
    {
        Finding finding = new(id, FindingStatus.Present, FindingOrigin.Answer);
        switch (definitions.GetValueOrDefault(id))
        {
            case { Kind: FindingKind.Sign or FindingKind.Context } when value is "true" or "false":
                return finding with { Status = value == "true" ? FindingStatus.Present : FindingStatus.Absent };
            case { Kind: FindingKind.Quantity } quantity
                when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
                    && number >= quantity.Lowest && number <= quantity.Highest:
                return finding with { Number = number };
            case { Kind: FindingKind.Choice } choice when choice.Values.Contains(value, StringComparer.Ordinal):
                return finding with { Choice = value };
            case null:
                entry.FaultAt("sets", $"\"{id}\" is not a finding.");
                return null;
            default:
                entry.FaultAt("sets", $"\"{value}\" is not a value of {id}.");
                return null;
        }
    }
}
