using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Urgent;

namespace CrampBot.Knowledge.Loading;

/// <summary>Checks patterns as written.</summary>
internal static class SignPatterns
{
    public static void Check(IEnumerable<Located> patterns, UrgentWords words, FaultList faults)
    {
        foreach (Located pattern in patterns)
        {
            foreach (string group in WordPattern.GroupsIn(pattern.Text).Where(group => !words.Groups.ContainsKey(group)))
            {
                faults.Add(pattern.Place, $"There is no group \"{group}\".", $"Use one that {FolderLayout.Urgent} has, or add it there.");
            }
        }
    }
}
