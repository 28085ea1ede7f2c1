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
        ["CrampBot.Knowledge"] = [],
        ["CrampBot.Triage"] = [],
        ["CrampBot.Dialogs"] = ["BotRuntime", "BotSdk", "CrampBot.Knowledge", "CrampBot.Triage"],
        ["CrampBot.Storage"] = ["BotRuntime", "BotSdk", "DirectLine"],
        ["CrampBot.Web"] =
        [
            "BotRuntime", "BotSdk", "DirectLine", "CrampBot.Knowledge", "CrampBot.Triage", "CrampBot.Dialogs", "CrampBot.Storage",
        ],
    };

    /// <summary>The assembly of a room.</summary>
    public static Assembly Load(string room) => Assembly.Load(room);
}
