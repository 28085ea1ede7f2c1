using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>The whole folder as written, before its parts are checked against each other.</summary>
internal sealed class KnowledgeDraft
{
    private const string SeePrefix = "see:";

    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    public required IReadOnlyList<(Located Section, IReadOnlyList<Located> Utterances)> Utterances { get; init; }

    public required IReadOnlyList<FixedReplyDraft> OutOfScope { get; init; }

    public required IReadOnlyList<FixedReplyDraft> SmallTalk { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    public required IReadOnlySet<string> FamiliarNames { get; init; }

    public required FollowUpWords FollowUps { get; init; }

    public required UrgentWords UrgentWords { get; init; }

    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>Reports everything that does not fit together.</summary>
    public void Check(FaultList faults) => new DraftCheck(this, faults).Run();

    public KnowledgeContent Finished() => new()
    {
        Sections = Sections.Select(Finished).ToDictionary(section => section.Id, StringComparer.Ordinal),
        OutOfScope = OutOfScope.Select(Finished).ToDictionary(reply => reply.Id, StringComparer.Ordinal),
        SmallTalk = SmallTalk.Select(Finished).ToDictionary(reply => reply.Id, StringComparer.Ordinal),
        Synonyms = Synonyms,
        FamiliarNames = FamiliarNames,
        FollowUps = FollowUps,
        UrgentWords = UrgentWords,
    };

    /// <summary>Every utterance with the id of what it asks for, in the order of the files.</summary>
    public IEnumerable<(string Owner, Located Utterance)> AllUtterances() =>
        Sections.SelectMany(section => section.Questions.Select(question => (section.Id.Text, question)))
            .Concat(Utterances.SelectMany(group => group.Utterances.Select(utterance => (group.Section.Text, utterance))))
            .Concat(OutOfScope.Concat(SmallTalk).SelectMany(reply => reply.Utterances.Select(utterance => (reply.Id.Text, utterance))));

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
        Urgency = draft.Urgency,
        Signs = [.. draft.Signs.Select(sign => sign.Text)],
        Matter = [.. draft.Matter.Select(word => word.Text)],
        Utterances = [.. Distinct(draft.Utterances)],
    };

    public IEnumerable<Utterance> UtterancesOf(SectionDraft section) => Distinct(section.Questions
        .Concat(Utterances.Where(group => group.Section.Text == section.Id.Text).SelectMany(group => group.Utterances)));

    private static IEnumerable<Utterance> Distinct(IEnumerable<Located> utterances) => utterances
        .DistinctBy(utterance => NormalForm.Of(utterance.Text), StringComparer.Ordinal)
        .Select(utterance => new Utterance(utterance.Text, utterance.Place.File, utterance.Place.Line));

    public static string? SeeTarget(Located facet) =>
        facet.Text.StartsWith(SeePrefix, StringComparison.Ordinal) ? facet.Text[SeePrefix.Length..].Trim() : null;
}
