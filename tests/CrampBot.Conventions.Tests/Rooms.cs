using System.Reflection;

namespace CrampBot.Conventions;

/// <summary>The rooms of the house and the arrows that are allowed between them (docs/architecture.md).</summary>
internal static class Rooms
{
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["BotRuntime"] = [],
        ["BotSdk"] = ["BotRuntime"],
        ["DirectLine"] = ["BotRuntime", "BotSdk"],
        ["CrampBot.Keeping"] = [],
        ["CrampBot.Knowledge"] = ["CrampBot.Keeping"],
        ["CrampBot.Triage"] = ["CrampBot.Keeping"],
        ["CrampBot.Dialogs"] = ["BotRuntime", "BotSdk", "CrampBot.Keeping", "CrampBot.Knowledge", "CrampBot.Triage"],
        ["CrampBot.Storage"] = ["BotRuntime", "BotSdk", "DirectLine"],
        ["CrampBot.Web"] =
        [
            "BotRuntime", "BotSdk", "DirectLine", "CrampBot.Keeping", "CrampBot.Knowledge", "CrampBot.Triage", "CrampBot.Dialogs", "CrampBot.Storage",
        ],
    };

    /// <summary>The assembly of a room.</summary>
    public static Assembly Load(string room) => Assembly.Load(room);
}
