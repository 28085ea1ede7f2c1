using System.Globalization;
using CrampBot.Dialogs;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Web.Knowledge;

/// <summary>The commands for those who write content: <c>-- check</c> and <c>-- ask "…"</c> (<c>docs/content.md</c>).</summary>
internal static class ContentCommands
{
    private const string Check = "check";
    private const string Ask = "ask";
    private const int MostMatches = 8;

    /// <summary>Runs the command that the arguments name, if they name one.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="folder">The knowledge folder of one language.</param>
    /// <param name="output">Where it prints.</param>
    /// <returns>The exit code; null where the arguments name no command and the host should start.</returns>
    public static int? Run(IReadOnlyList<string> args, string folder, TextWriter output) => args switch
    {
        [Check, ..] => CheckFolder(folder, output),
        [Ask, var question, ..] => Explain(question, folder, output),
        [Ask] => Refuse(output),
        _ => null,
    };

    private static int CheckFolder(string folder, TextWriter output)
    {
        Task<(TriageRoom? Room, string? Faults)> triage = Task.Run(() => OpenTriage(Path.Combine(folder, "triage")));
        ContentReport report = ContentCheck.Run(folder);
        (TriageRoom? room, string? triageFaults) = triage.GetAwaiter().GetResult();
        if (report.Faults.Count == 0 && room is not null)
        {
            (KnowledgeContent content, Words words) = KnowledgeFolder.Read(folder);
            report = report with { Faults = [.. NeededContent.Missing(content, words, room)] };
        }

        foreach (ContentFault fault in report.Faults)
        {
            output.WriteLine($"fault   {fault}");
        }

        bool isTriageFine = triageFaults is null;
        if (!isTriageFine)
        {
            output.WriteLine(triageFaults);
        }

        foreach (ContentFault remark in report.Remarks)
        {
            output.WriteLine($"remark  {remark}");
        }

        if (room is not null)
        {
            output.WriteLine($"no question asks about: {string.Join(", ", room.Content.NeverAsked)}");
        }

        output.WriteLine(
            $"{report.Sections} sections, {report.Utterances} utterances: {report.Faults.Count} faults, {report.Remarks.Count} remarks; triage {(isTriageFine ? "without" : "with")} faults");
        return report.Faults.Count == 0 && isTriageFine ? 0 : 1;
    }

    private static (TriageRoom? Room, string? Faults) OpenTriage(string folder)
    {
        try
        {
            return (TriageRoom.Open(folder), null);
        }
        catch (Exception faults) when (faults is CrampBot.Triage.TriageContentException or InvalidDataException)
        {
            return (null, faults.Message);
        }
    }

    private static int Explain(string question, string folder, TextWriter output)
    {
        using AnswerFinder finder = new(KnowledgeFolder.Read(folder).Content);
        Explanation explanation = finder.Explain(question);
        AnswerResult result = explanation.Result;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Outcome}, confidence {result.Confidence:0.00}"));
        foreach (RankedSection ranked in result.Ranked)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ranked.Confidence:0.00}  {ranked.Section.Id}: {ranked.Section.Title}"));
        }

        if (result.FacetText is { } facet)
        {
            output.WriteLine($"\n{facet}");
        }

        output.WriteLine($"\n{(result.Outcome is AnswerOutcome.Answered ? result.Ranked[0].Section.Brief.Plain : result.Reply?.Text.Plain)}\n");
        output.WriteLine($"Searched for: {string.Join(' ', explanation.Terms)}");
        foreach (MatchedUtterance match in explanation.Matches.Take(MostMatches))
        {
            string where = match.Utterance is { } utterance ? $"“{utterance.Text}” {utterance.File}({utterance.Line})" : "the section's own text";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {match.Score,6:0.00}  {match.TopicId}: {where} [{string.Join(' ', match.SharedTerms)}]"));
        }

        return 0;
    }

    private static int Refuse(TextWriter output)
    {
        output.WriteLine("Say what to ask, in quotes: dotnet run --project src/CrampBot.Web -- ask \"how do I stop a cramp\"");
        return 2;
    }
}
