namespace CrampBot.Triage.Content;

/// <summary>Checks that need more than one file: each finding can become known, each sign of an emergency counts, each text can be read by most people.</summary>
internal sealed class Completeness(TriageContent content, string folder, FaultLog faults)
{
    private const string PhrasesFolder = "phrases";

    public void Check()
    {
        CheckThatFindingsCanBecomeKnown();
        CheckThatEmergencySignsCount();
        CheckReadingAge();
    }

    private void CheckThatFindingsCanBecomeKnown()
    {
        HashSet<string> known = new(content.Questions.Questions.SelectMany(question => question.Settles), StringComparer.Ordinal);
        string phrases = Path.Combine(folder, PhrasesFolder);
        IEnumerable<string> files = Directory.Exists(phrases) ? Directory.EnumerateFiles(phrases, "*.yaml") : [];
        known.UnionWith(files.SelectMany(file => Entry.ReadFile(folder, Path.Combine(PhrasesFolder, Path.GetFileName(file)), faults).Pairs.Select(pair => pair.Key)));

        foreach (Entry entry in Entry.ReadFile(folder, FindingsFile.Name, faults).Entries("items"))
        {
            bool isRead = entry.Is("kind", "quantity") || entry.Is("kind", "choice") || entry.Has("from");
            if (!isRead && !known.Contains(entry.Text("id")) && !IsImpliedByKnown(entry.Text("id"), known))
            {
                entry.Fault($"\"{entry.Text("id")}\" is neither asked nor read from words.");
            }
        }
    }

    private bool IsImpliedByKnown(string id, HashSet<string> known) =>
        content.Vocabulary.ById.Values.Any(definition => definition.Implies.Contains(id, StringComparer.Ordinal) && known.Contains(definition.Id));

    private void CheckThatEmergencySignsCount()
    {
        foreach (Entry entry in Entry.ReadFile(folder, FindingsFile.Name, faults).Entries("items").Where(entry => entry.Is("grade", "emergency")))
        {
            if (content.Vocabulary.ById.GetValueOrDefault(entry.Text("id")) is { } sign && !IsChecked(sign) && !CallsForHelp(sign))
            {
                entry.Fault($"\"{sign.Id}\" is of grade emergency, but no rule of today or sooner needs it, and it is in no check.");
            }
        }
    }

    private bool IsChecked(FindingDefinition sign) =>
        content.Rules.Checks.Any(check => check.Clear.Mentions.Contains(sign.Id, StringComparer.Ordinal));

    /// <summary>Whether a rule of today or sooner fires with the sign and not without it, alone or beside one other finding.</summary>
    private bool CallsForHelp(FindingDefinition sign)
    {
        Rule[] pressing = [.. content.Rules.Rules.Where(rule => rule.Level <= TriageLevel.Urgent)];
        IEnumerable<FindingDefinition> others = content.Vocabulary.ById.Values.Where(other => other.Kind is FindingKind.Sign or FindingKind.Context);
        return Fire(pressing, [sign.Id]).Any()
            || others.Any(other => other.Id != sign.Id && Fire(pressing, [sign.Id, other.Id]).Except(Fire(pressing, [other.Id])).Any());
    }

    private IEnumerable<Rule> Fire(Rule[] rules, string[] present)
    {
        Facts facts = content.Vocabulary.Know(new Findings([.. present.Select(id => new Finding(id, FindingStatus.Present, FindingOrigin.Answer))]));
        return rules.Where(rule => rule.When.Evaluate(facts, Doubt.Settled) == Truth.True);
    }

    private void CheckReadingAge()
    {
        CheckReadingAge(RulesFile.Name, "rules", "reason", "now");
        CheckReadingAge(QuestionsFile.Name, "questions", "ask", "why", "explain");
    }

    private void CheckReadingAge(string file, string list, params string[] keys)
    {
        foreach (Entry entry in Entry.ReadFile(folder, file, faults).Entries(list))
        {
            string text = string.Join(' ', keys.Select(entry.OptionalText).OfType<string>());
            int age = ReadingAge.Of(text);
            if (age > ReadingAge.Highest)
            {
                entry.Fault($"The text needs a reading age of {age} years; the highest allowed is {ReadingAge.Highest}.");
            }
        }
    }
}
