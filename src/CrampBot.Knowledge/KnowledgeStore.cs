using System.Diagnostics.CodeAnalysis;
using CrampBot.Keeping;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;
using Microsoft.Extensions.Logging;

namespace CrampBot.Knowledge;

/// <summary>The knowledge folder, kept current: an edit on disk is picked up without a restart.</summary>
/// <remarks>A broken edit changes nothing but <see cref="Faults"/> and the log: the last good state goes on answering.</remarks>
public sealed class KnowledgeStore : IDisposable
{
    /// <summary>How long the folder must be quiet before it is read: an editor writes a file in several steps, a deployment many files.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(300);

    private readonly string _folder;
    private readonly LearntFolder? _kept;
    private readonly ILogger<KnowledgeStore> _log;
    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _settled;
    private readonly Lock _reading = new();
    private State _state;
    private Func<KnowledgeContent, Words, IEnumerable<ContentFault>> _needs = (_, _) => [];

    private KnowledgeStore(string folder, TimeProvider clock, ILogger<KnowledgeStore> log, LearntFolder? kept)
    {
        _folder = folder;
        _kept = kept;
        _log = log;
        _state = new State(Read(), []);
        _settled = clock.CreateTimer(_ => ReadAgain(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => WaitUntilSettled();
        _watcher.Created += (_, _) => WaitUntilSettled();
        _watcher.Deleted += (_, _) => WaitUntilSettled();
        _watcher.Renamed += (_, _) => WaitUntilSettled();
        _watcher.Error += (_, _) => WaitUntilSettled();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>The last good state of the folder; swapped atomically.</summary>
    public KnowledgeSnapshot Current => Volatile.Read(ref _state).Snapshot;

    /// <summary>What is wrong with the folder as it is on disk now; empty where <see cref="Current"/> is what is on disk.</summary>
    public IReadOnlyList<ContentFault> Faults => Volatile.Read(ref _state).Faults;

    /// <summary>Reads the folder, builds the index and starts to watch.</summary>
    /// <param name="folder">The folder of one language, for example <c>knowledge/en</c>.</param>
    /// <param name="clock">Time for <see cref="Settling"/>.</param>
    /// <param name="log">Where refused edits are reported; never holds what a person typed.</param>
    /// <param name="kept">Where index and models are kept, so that the next start need not make them; null to make them every time.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ContentException">The folder has faults.</exception>
    public static KnowledgeStore Open(string folder, TimeProvider clock, ILogger<KnowledgeStore> log, LearntFolder? kept = null) =>
        new(folder, clock, log, kept);

    /// <summary>Lets those who use the content say what they need of it: an edit that takes it away is refused as one with faults is.</summary>
    /// <param name="needs">Names what is missing in what was read; nothing where nothing is.</param>
    /// <exception cref="ContentException">Something is missing already.</exception>
    public void Require(Func<KnowledgeContent, Words, IEnumerable<ContentFault>> needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        lock (_reading)
        {
            RequireOf(needs, Current.Content, Current.Words);
            _needs = needs;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _settled.Dispose();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The snapshot owns the finder for as long as anyone uses it.")]
    private KnowledgeSnapshot Read()
    {
        (KnowledgeContent content, Words words) = KnowledgeFolder.Read(_folder);
        RequireOf(_needs, content, words);
        return new KnowledgeSnapshot(content, words, new AnswerFinder(content, _kept));
    }

    private static void RequireOf(Func<KnowledgeContent, Words, IEnumerable<ContentFault>> needs, KnowledgeContent content, Words words)
    {
        ContentFault[] missing = [.. needs(content, words)];
        if (missing.Length > 0)
        {
            throw new ContentException(missing);
        }
    }

    private void WaitUntilSettled() => _settled.Change(Settling, Timeout.InfiniteTimeSpan);

    private void ReadAgain()
    {
        lock (_reading)
        {
            try
            {
                // The old index is left to the garbage collector: a turn may still be searching it.
                KnowledgeSnapshot snapshot = Read();
                Volatile.Write(ref _state, new State(snapshot, []));
                _log.ReadAgain(snapshot.Content.Sections.Count);
            }
            catch (ContentException refused)
            {
                Refuse(refused.Faults);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                Refuse([new ContentFault(".", 0, $"The folder cannot be read: {unreadable.Message}", "Check that the files are there and readable.")]);
            }
        }
    }

    private void Refuse(IReadOnlyList<ContentFault> faults)
    {
        foreach (ContentFault fault in faults)
        {
            _log.EditRefused(fault.ToString());
        }

        Volatile.Write(ref _state, new State(Current, faults));
    }

    private sealed record State(KnowledgeSnapshot Snapshot, IReadOnlyList<ContentFault> Faults);
}
