using CrampBot.Knowledge.Loading;
using Microsoft.Extensions.Logging;

namespace CrampBot.Knowledge;

/// <summary>The knowledge folder, kept current: an edit on disk is picked up without a restart.</summary>
/// <remarks>A broken edit changes nothing but <see cref="Faults"/> and the log: the last good state goes on answering.</remarks>
public sealed class KnowledgeStore : IDisposable
{
    private readonly ILogger<KnowledgeStore> _log;
    private KnowledgeStore(KnowledgeSnapshot first, ILogger<KnowledgeStore> log)
    {
        Current = first;
        _log = log;
    }

    /// <summary>The last good state of the folder; swapped atomically.</summary>
    public KnowledgeSnapshot Current { get; private set; }

    /// <summary>What is wrong with the folder as it is on disk now; empty where <see cref="Current"/> is what is on disk.</summary>
    public IReadOnlyList<ContentFault> Faults { get; private set; } = [];

    /// <summary>Reads the folder, builds the index and starts to watch.</summary>
    /// <param name="folder">The folder of one language, for example <c>knowledge/en</c>.</param>
    /// <param name="clock">Time for settling after an edit.</param>
    /// <param name="log">Where refused edits are reported; never holds what a person typed.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ContentException">The folder has faults.</exception>
    public static KnowledgeStore Open(string folder, TimeProvider clock, ILogger<KnowledgeStore> log) =>
        throw new NotSupportedException($"{folder} {clock}");

    /// <inheritdoc/>
    public void Dispose()
    {
        _ = _log;
        Faults = [];
    }
}
