using System.Globalization;

namespace CrampBot.Knowledge.Loading;

/// <summary>Checks the parts of the folder against each other.</summary>
internal sealed class DraftCheck(KnowledgeDraft draft, FaultList faults)
{
    /// <summary>The fewest ways to ask for a section with which it can be found at all.</summary>
    private const int FewestUtterances = 15;

    public void Run()
    {
        if (draft.Sections.Count == 0)
        {
            faults.Add(new Place(".", 0), "The folder has no section.", "Add an article; docs/content.md says how.");
        }

        CheckIds();
        HashSet<string> ids = draft.Sections.Select(section => section.Id.Text).ToHashSet(StringComparer.Ordinal);
        HashSet<string> facets = draft.FollowUps.Facets.Select(followUp => followUp.Facet).ToHashSet(StringComparer.Ordinal);
        foreach (SectionDraft section in draft.Sections)
        {
            CheckRelated(section, ids);
            CheckFacets(section, ids, facets);
            CheckQuestions(section);
        }

        foreach ((Located section, _) in draft.Utterances.Where(group => !ids.Contains(group.Section.Text)))
        {
            faults.Add(section.Place, $"There is no section \"{section.Text}\".", "Correct the id, or write the section.");
        }

        SignPatterns.Check(draft.OutOfScope.SelectMany(reply => reply.Signs.Concat(reply.Matter)), draft.UrgentWords, faults);
        CheckSharedUtterances();
    }

    private void CheckIds()
    {
        IEnumerable<Located> ids = draft.Sections.Select(section => section.Id).Concat(draft.OutOfScope.Concat(draft.SmallTalk).Select(reply => reply.Id));
        Dictionary<string, Place> seen = new(StringComparer.Ordinal);
        foreach (Located id in ids.Where(id => !seen.TryAdd(id.Text, id.Place)))
        {
            faults.Add(id.Place, $"The id \"{id.Text}\" is already in {Describe(seen[id.Text])}.", "Give one of them another id.");
        }
    }

    private void CheckRelated(SectionDraft section, HashSet<string> ids)
    {
        foreach (Located related in section.Related)
        {
            if (related.Text == section.Id.Text)
            {
                faults.Add(related.Place, $"Section \"{related.Text}\" is related to itself.", "Name another section.");
            }
            else if (!ids.Contains(related.Text))
            {
                faults.Add(related.Place, $"There is no section \"{related.Text}\".", "Correct the id under related, or take it out.");
            }
        }
    }

    private void CheckFacets(SectionDraft section, HashSet<string> ids, HashSet<string> facets)
    {
        foreach ((string name, Located text) in section.Facets)
        {
            if (!facets.Contains(name))
            {
                faults.Add(text.Place, $"There is no facet \"{name}\".", $"Use one that {FolderLayout.FollowUps} lists, or add it there.");
            }

            if (KnowledgeDraft.SeeTarget(text) is { } target && !ids.Contains(target))
            {
                faults.Add(text.Place, $"There is no section \"{target}\".", "Correct the id after \"see:\".");
            }
        }
    }

    private void CheckQuestions(SectionDraft section)
    {
        int count = draft.UtterancesOf(section).Count();
        if (count < FewestUtterances)
        {
            faults.Add(
                section.Id.Place,
                string.Create(CultureInfo.InvariantCulture, $"Section \"{section.Id.Text}\" has {count} questions; it needs {FewestUtterances}."),
                "Add varied ways in which people ask for it under questions.");
        }
    }

    private void CheckSharedUtterances()
    {
        Dictionary<string, (string Owner, Place Place)> seen = new(StringComparer.Ordinal);
        foreach ((string owner, Located utterance) in draft.AllUtterances())
        {
            string normal = NormalForm.Of(utterance.Text);
            if (normal.Length == 0)
            {
                faults.Add(utterance.Place, $"\"{utterance.Text}\" has no word in it.", "Take it out.");
            }
            else if (!seen.TryAdd(normal, (owner, utterance.Place)) && seen[normal].Owner != owner)
            {
                faults.Add(
                    utterance.Place,
                    $"\"{utterance.Text}\" asks for \"{owner}\" here and for \"{seen[normal].Owner}\" in {Describe(seen[normal].Place)}.",
                    "Keep it where the better answer is.");
            }
        }
    }

    private static string Describe(Place place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line})");
}
