using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using BotRuntime.Dialogs;

namespace BotRuntime;

/// <summary>The types that may be stored where a member may hold anything, each under a name.</summary>
/// <remarks>
/// A type qualifies by its assembly: one that has a dialog, a waterfall step or a state property, or that such an assembly references
/// directly; assemblies of the platform do not. So stored text can name no type that the bot does not use.
/// </remarks>
internal static class StateTypes
{
    private static readonly ConcurrentDictionary<string, Assembly?> Trusted = new();
    private static readonly ConcurrentDictionary<Assembly, bool> Seen = new();
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<string, Type> Types = new();

    // Of the platform, only these; the short names keep a waiting conversation small.
    private static readonly Dictionary<string, Type> Known = new()
    {
        ["dialogs"] = typeof(DialogState),
        ["prompt"] = typeof(PromptOptions),
        [typeof(DateTime).FullName!] = typeof(DateTime),
        [typeof(DateTimeOffset).FullName!] = typeof(DateTimeOffset),
        [typeof(DateOnly).FullName!] = typeof(DateOnly),
        [typeof(TimeSpan).FullName!] = typeof(TimeSpan),
        [typeof(Guid).FullName!] = typeof(Guid),
        [typeof(string).FullName!] = typeof(string),
        [typeof(bool).FullName!] = typeof(bool),
        [typeof(int).FullName!] = typeof(int),
        [typeof(long).FullName!] = typeof(long),
        [typeof(double).FullName!] = typeof(double),
        [typeof(object).FullName!] = typeof(object),
        [typeof(List<>).FullName!] = typeof(List<>),
        [typeof(HashSet<>).FullName!] = typeof(HashSet<>),
        [typeof(Dictionary<,>).FullName!] = typeof(Dictionary<,>),
    };

    private static readonly Dictionary<Type, string> KnownNames = Known.ToDictionary(known => known.Value, known => known.Key);

    static StateTypes() => Trust(typeof(StateTypes).Assembly);

    public static void Trust(Assembly assembly)
    {
        if (!Seen.TryAdd(assembly, true) || IsOfThePlatform(assembly.GetName().Name!))
        {
            return;
        }

        Trusted[assembly.GetName().Name!] = assembly;
        foreach (string referenced in assembly.GetReferencedAssemblies().Select(found => found.Name!).Where(found => !IsOfThePlatform(found)))
        {
            Trusted.TryAdd(referenced, null);
        }
    }

    /// <summary>The name under which a type is stored.</summary>
    /// <exception cref="NotSupportedException">The type would not be read back.</exception>
    public static string NameOf(Type type) => Names.GetOrAdd(type, static type =>
    {
        string name = KnownNames.GetValueOrDefault(type) ?? type.ToString();
        return TryFind(name) == type
            ? name
            : throw new NotSupportedException(
                $"{type} cannot be stored where any object may be: its assembly has no dialog, and is not referenced by one that has.");
    });

    /// <summary>The type stored under a name.</summary>
    /// <exception cref="NotSupportedException">No type that may be stored has this name.</exception>
    public static Type Find(string name) => Types.TryGetValue(name, out Type? known)
        ? known
        : Types.GetOrAdd(name, TryFind(name) ?? throw new NotSupportedException($"Stored values of the type {name} are not read."));

    private static Type? TryFind(string name) => TypeName.TryParse(name, out TypeName? parsed) ? Resolve(parsed) : null;

    private static Type? Resolve(TypeName name)
    {
        if (name.IsArray)
        {
            return Resolve(name.GetElementType())?.MakeArrayType();
        }

        if (!name.IsConstructedGenericType)
        {
            return Known.GetValueOrDefault(name.FullName) ?? FindInTrusted(name.FullName);
        }

        Type? definition = Resolve(name.GetGenericTypeDefinition());
        Type?[] arguments = [.. name.GetGenericArguments().Select(Resolve)];
        return definition is null || arguments.Contains(null) ? null : definition.MakeGenericType(arguments!);
    }

    private static Type? FindInTrusted(string fullName)
    {
        foreach ((string name, Assembly? assembly) in Trusted)
        {
            Assembly loaded = assembly ?? Assembly.Load(name);
            if (loaded.GetType(fullName) is Type type)
            {
                return type;
            }
        }

        return null;
    }

    private static bool IsOfThePlatform(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);
}
