namespace BotRuntime;

/// <summary>Values kept for the length of a turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    /// <summary>The value kept under a name; null where there is none, or one of another type.</summary>
    public T? Get<T>(string key)
        where T : class => TryGetValue(key, out object? value) ? value as T : null;

    /// <summary>The value kept under the name of its type; null where there is none.</summary>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Keeps a value under the name of its type, which is not taken yet.</summary>
    /// <exception cref="ArgumentException">There is a value of this type already.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);
}
