using CrampBot.Dialogs.Triage;
using CrampBot.Keeping;
using CrampBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrampBot.Dialogs;

/// <summary>The knowledge folder of this repository, opened once for all tests.</summary>
internal static class ShippedKnowledge
{
    private static readonly LearntFolder Learnt = new(Path.Combine(Repository.Root, "artifacts", "learnt"), cannotKeep => throw cannotKeep);

    private static readonly Lazy<KnowledgeStore> Opened = new(() => KnowledgeStore.Open(
        Path.Combine(Repository.Root, "knowledge", "en"),
        TimeProvider.System,
        NullLogger<KnowledgeStore>.Instance,
        Learnt));

    private static readonly Lazy<TriageRoom> Room = new(() => TriageRoom.Open(
        Path.Combine(Repository.Root, "knowledge", "en", "triage"),
        Learnt));

    public static KnowledgeStore Store => Opened.Value;

    public static TriageRoom Triage => Room.Value;
}
