using System.Globalization;
using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>The whole folder as written, before its parts are checked against each other.</summary>
internal sealed class KnowledgeDraft
{
    /// <summary>The fewest ways to ask for a section with which it can be found at all.</summary>
    private const int FewestUtterances = 15;

    private const string SeePrefix = "see:";

    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    public required IReadOnlyList<(Located Section, IReadOnlyList<Located> Utterances)> Utterances { get; init; }

    public required IReadOnlyList<FixedReplyDraft> OutOfScope { get; init; }

    public required IReadOnlyList<FixedReplyDraft> SmallTalk { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    public required FollowUpWords FollowUps { get; init; }

    public required IReadOnlyDictionary<string, string> Words { get; init; }

    public void Check(FaultList faults)
    {
        if (Sections.Count == 0)
        {
            faults.Add(new Place(".", 0), "The folder has no section.", "Add an article; docs/content.md says how.");
        }

        CheckIds(faults);
        HashSet<string> ids = Sections.Select(section => section.Id.Text).ToHashSet(StringComparer.Ordinal);
        HashSet<string> facets = FollowUps.Facets.Select(followUp => followUp.Facet).ToHashSet(StringComparer.Ordinal);
        foreach (SectionDraft section in Sections)
        {
            CheckRelated(section, ids, faults);
            CheckFacets(section, ids, facets, faults);
            CheckQuestions(section, faults);
        }

        foreach ((Located section, _) in Utterances.Where(group => !ids.Contains(group.Section.Text)))
        {
            faults.Add(section.Place, $"There is no section \"{section.Text}\".", "Correct the id, or write the section.");
        }

        CheckSharedUtterances(faults);
    }

    public KnowledgeContent Finished() => new()
    {
        Sections = Sections.Select(Finished).ToDictionary(section => section.Id, StringComparer.Ordinal),
        OutOfScope = OutOfScope.Select(Finished).ToDictionary(reply => reply.Id, StringComparer.Ordinal),
        SmallTalk = SmallTalk.Select(Finished).ToDictionary(reply => reply.Id, StringComparer.Ordinal),
        Synonyms = Synonyms,
        FollowUps = FollowUps,
    };

    private void CheckIds(FaultList faults)
    {
        IEnumerable<Located> ids = Sections.Select(section => section.Id).Concat(OutOfScope.Concat(SmallTalk).Select(reply => reply.Id));
        Dictionary<string, Place> seen = new(StringComparer.Ordinal);
        foreach (Located id in ids.Where(id => !seen.TryAdd(id.Text, id.Place)))
        {
            faults.Add(id.Place, $"The id \"{id.Text}\" is already in {Describe(seen[id.Text])}.", "Give one of them another id.");
        }
    }

    private static void CheckRelated(SectionDraft section, HashSet<string> ids, FaultList faults)
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

    private static void CheckFacets(SectionDraft section, HashSet<string> ids, HashSet<string> facets, FaultList faults)
    {
        foreach ((string name, Located text) in section.Facets)
        {
            if (!facets.Contains(name))
            {
                faults.Add(text.Place, $"There is no facet \"{name}\".", $"Use one that {FolderLayout.FollowUps} lists, or add it there.");
            }

            if (SeeTarget(text) is { } target && !ids.Contains(target))
            {
                faults.Add(text.Place, $"There is no section \"{target}\".", "Correct the id after \"see:\".");
            }
        }
    }

    private void CheckQuestions(SectionDraft section, FaultList faults)
    {
        int count = UtterancesOf(section).Count();
        if (count < FewestUtterances)
        {
            faults.Add(
                section.Id.Place,
                string.Create(CultureInfo.InvariantCulture, $"Section \"{section.Id.Text}\" has {count} questions; it needs {FewestUtterances}."),
                "Add varied ways in which people ask for it under questions.");
        }
    }

    private void CheckSharedUtterances(FaultList faults)
    {
        IEnumerable<(string Owner, Located Utterance)> all = Sections.SelectMany(section => section.Questions.Select(question => (section.Id.Text, question)))
            .Concat(Utterances.SelectMany(group => group.Utterances.Select(utterance => (group.Section.Text, utterance))))
            .Concat(OutOfScope.Concat(SmallTalk).SelectMany(reply => reply.Utterances.Select(utterance => (reply.Id.Text, utterance))));

        Dictionary<string, (string Owner, Place Place)> seen = new(StringComparer.Ordinal);
        foreach ((string owner, Located utterance) in all)
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

    private Section Finished(SectionDraft draft) => new()
    {
        Id = draft.Id.Text,
        Title = draft.Title,
        Brief = draft.Brief,
        More = draft.More,
        Sources = draft.Sources,
        Reviewed = draft.Reviewed,
        Evidence = draft.Evidence,
        Facets = draft.Facets.ToDictionary(
            facet => facet.Key,
            facet => SeeTarget(facet.Value) is { } target ? Facet.Elsewhere(target) : Facet.Sentence(facet.Value.Text),
            StringComparer.Ordinal),
        Related = [.. draft.Related.Select(related => related.Text)],
        Utterances = [.. UtterancesOf(draft)],
    };

    private static FixedReply Finished(FixedReplyDraft draft) => new()
    {
        Id = draft.Id.Text,
        Text = draft.Text,
        Utterances = [.. Distinct(draft.Utterances)],
    };

    private IEnumerable<Utterance> UtterancesOf(SectionDraft section) => Distinct(section.Questions
        .Concat(Utterances.Where(group => group.Section.Text == section.Id.Text).SelectMany(group => group.Utterances)));

    private static IEnumerable<Utterance> Distinct(IEnumerable<Located> utterances) => utterances
        .DistinctBy(utterance => NormalForm.Of(utterance.Text), StringComparer.Ordinal)
        .Select(utterance => new Utterance(utterance.Text, utterance.Place.File, utterance.Place.Line));

    private static string? SeeTarget(Located facet) =>
        facet.Text.StartsWith(SeePrefix, StringComparison.Ordinal) ? facet.Text[SeePrefix.Length..].Trim() : null;

    private static string Describe(Place place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line})");
}
