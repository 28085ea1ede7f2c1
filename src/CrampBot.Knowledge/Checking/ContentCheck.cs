using System.Globalization;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Checking;

/// <summary>Checks the knowledge folder for those who write it.</summary>
public static class ContentCheck
{
    private const int EnoughUtterances = 40;
    private const int LongBrief = 80;
    private const double HighestGrade = 7;

    // An utterance that, held out, is this many times likelier to be about something else is worth a look.
    private const double StrongPull = 20;

    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The folder of one language, for example <c>knowledge/en</c>.</param>
    /// <returns>What was found, by file and line.</returns>
    public static ContentReport Run(string folder)
    {
        FaultList faults = new();
        KnowledgeDraft draft = KnowledgeFolder.ReadDraft(new FolderLayout(folder), faults);
        draft.Check(faults);
        if (!faults.IsEmpty)
        {
            return new ContentReport(faults.InOrder(), [], 0, 0);
        }

        KnowledgeContent content = draft.Finished();
        FaultList remarks = new();
        RemarkDuplicates(draft, remarks);
        RemarkSections(draft, content, remarks);
        RemarkPulls(content, remarks);
        int utterances = Topic.AllOf(content).Sum(topic => topic.Utterances.Count);
        return new ContentReport([], remarks.InOrder(), content.Sections.Count, utterances);
    }

    private static void RemarkDuplicates(KnowledgeDraft draft, FaultList remarks)
    {
        foreach (IGrouping<string, Located> same in draft.AllUtterances()
            .Select(owned => owned.Utterance)
            .GroupBy(utterance => NormalForm.Of(utterance.Text), StringComparer.Ordinal)
            .Where(same => same.Count() > 1))
        {
            foreach (Located again in same.Skip(1))
            {
                remarks.Add(again.Place, $"\"{again.Text}\" is there already.", "Take it out, or put it in other words.");
            }
        }
    }

    private static void RemarkSections(KnowledgeDraft draft, KnowledgeContent content, FaultList remarks)
    {
        foreach (SectionDraft written in draft.Sections)
        {
            Section section = content.Sections[written.Id.Text];
            if (section.Utterances.Count < EnoughUtterances)
            {
                Remark($"has {section.Utterances.Count} utterances; with {EnoughUtterances} it is found far more often.", "Add varied ways in which people ask for it.");
            }

            int words = section.Brief.Plain.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > LongBrief)
            {
                Remark($"begins with {words} words.", "Move what is not needed at once below <!-- more -->.");
            }

            double grade = ReadingGrade.Of($"{section.Brief.Plain}\n{section.More?.Plain}", content.FamiliarNames);
            if (grade > HighestGrade)
            {
                Remark($"is hard to read: Flesch-Kincaid grade {grade:0.0}.", "Use shorter sentences and everyday words.");
            }

            void Remark(FormattableString what, string remedy) =>
                remarks.Add(written.Id.Place, $"Section \"{section.Id}\" {what.ToString(CultureInfo.InvariantCulture)}", remedy);
        }
    }

    private static void RemarkPulls(KnowledgeContent content, FaultList remarks)
    {
        Topic[] topics = Topic.AllOf(content);
        foreach (HeldOut trial in CrossValidation.Run(content).Where(trial => trial.Topic.Kind is TopicKind.Section))
        {
            TopicProbabilities probabilities = new(topics, Fusion.Fitted.Fuse(trial.Rankings));
            Topic best = probabilities.Best;
            if (best.Ordinal != trial.Topic.Ordinal && probabilities.Of(best) >= StrongPull * probabilities.Of(topics[trial.Topic.Ordinal]))
            {
                remarks.Add(
                    new Place(trial.Utterance.File, trial.Utterance.Line),
                    $"\"{trial.Utterance.Text}\" is for \"{trial.Topic.Id}\" but pulls towards \"{best.Id}\".",
                    "Move it, or make it say more clearly what it asks.");
            }
        }
    }
}
