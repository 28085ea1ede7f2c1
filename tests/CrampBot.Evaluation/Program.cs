using CrampBot.Evaluation.Answers;
using CrampBot.Evaluation.TriageEvaluation;

// What each command does and when it fails: docs/content.md.
Dictionary<string, Func<string[], int>> commands = new(StringComparer.Ordinal)
{
    ["answers"] = AnswersCommand.Run,
    ["triage"] = TriageCommand.Run,
    ["calibrate"] = CalibrateCommand.Run,
};

if (args.Length > 0 && commands.TryGetValue(args[0], out Func<string[], int>? command))
{
    return command(args[1..]);
}

Console.Error.WriteLine($"Say which: {string.Join(" or ", commands.Keys)}.");
return 2;
