namespace BotRuntime;

/// <summary>Values kept for the length of a turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    /// <summary>The value kept under a name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <returns>The value; null where there is none, or one of another type.</returns>
    public T? Get<T>(string key)
        where T : class
        => TryGetValue(key, out object? value) ? value as T : null;

    /// <summary>The value kept under the name of its type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value; null where there is none.</returns>
    public T? Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName!);

    /// <summary>Keeps a value under a name that is not taken yet.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
        => base.Add(key, value);

    /// <summary>Keeps a value under the name of its type, which is not taken yet.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is a value of this type already.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName!, value);

    /// <summary>Keeps a value under a name, in place of what was there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The value; null forgets it.</param>
    public void Set<T>(string key, T? value)
        where T : class
    {
        if (value is null)
        {
            Remove(key);
            return;
        }

        this[key] = value;
    }

    /// <summary>Keeps a value under the name of its type, in place of what was there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value; null forgets it.</param>
    public void Set<T>(T? value)
        where T : class
        => Set(typeof(T).FullName!, value);
}
