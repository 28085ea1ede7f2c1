namespace CrampBot.Storage;

/// <summary>What a turn reads and writes of the bot's state, until the turn is committed.</summary>
internal sealed class HeldState
{
    private static readonly AsyncLocal<HeldState?> Ambient = new();

    private readonly Dictionary<string, string?> _read = [];
    private readonly Dictionary<string, StateChange> _changes = [];
    private readonly List<Person> _forgotten = [];
    private readonly List<HeldMiss> _misses = [];
    private readonly Lock _lock = new();

    /// <summary>The held state of the turn that the current asynchronous flow is part of; null outside turns.</summary>
    public static HeldState? Current => Ambient.Value;

    /// <summary>From here until disposal the current flow is part of the turn.</summary>
    public IDisposable Enter()
    {
        HeldState? outer = Ambient.Value;
        Ambient.Value = this;
        return new Leaving(outer);
    }

    /// <summary>Notes what the turn found in the database; the first reading counts.</summary>
    public void NoteRead(string key, string? etag)
    {
        lock (_lock)
        {
            _read.TryAdd(key, etag);
        }
    }

    /// <summary>What the turn itself wrote.</summary>
    /// <returns>The change; null where the turn has not touched the item.</returns>
    public StateChange? Find(string key)
    {
        lock (_lock)
        {
            return _changes.GetValueOrDefault(key);
        }
    }

    /// <summary>Holds a change until the commit.</summary>
    public void Hold(StateChange change)
    {
        lock (_lock)
        {
            _changes[change.Key] = _read.TryGetValue(change.Key, out string? etag) ? change with { Expected = etag } : change;
        }
    }

    /// <summary>Holds the deletion of all that is kept of a person until the commit.</summary>
    public void HoldForgetting(Person person)
    {
        lock (_lock)
        {
            _forgotten.Add(person);
        }
    }

    /// <summary>Holds a miss until the commit.</summary>
    public void HoldMiss(HeldMiss miss)
    {
        lock (_lock)
        {
            _misses.Add(miss);
        }
    }

    /// <summary>Forgets everything, as if the turn had just begun.</summary>
    public void Discard()
    {
        lock (_lock)
        {
            _read.Clear();
            _changes.Clear();
            _forgotten.Clear();
            _misses.Clear();
        }
    }

    /// <summary>What is to be committed. A forgotten person's items are deleted, whatever else the turn wrote to them.</summary>
    public (IReadOnlyList<StateChange> Changes, IReadOnlyList<Person> Forgotten, IReadOnlyList<HeldMiss> Misses) Take()
    {
        lock (_lock)
        {
            HashSet<string> gone = [.. _forgotten.SelectMany(person => person.StateKeys(person.ConversationId))];
            return (
                [.. _changes.Values.Where(change => !gone.Contains(change.Key))],
                [.. _forgotten],
                [.. _misses.Where(miss => !_forgotten.Any(miss.IsOf))]);
        }
    }

    private sealed class Leaving(HeldState? outer) : IDisposable
    {
        public void Dispose() => Ambient.Value = outer;
    }
}
