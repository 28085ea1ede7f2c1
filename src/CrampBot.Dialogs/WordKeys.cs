namespace CrampBot.Dialogs;

/// <summary>The sentences the bot needs, in the order in which a conversation meets them; the sentences are in <c>knowledge/en/words</c>.</summary>
public static class WordKeys
{
    /// <summary>The first message of a conversation: what the bot does and that it is no doctor.</summary>
    public const string Greeting = "greeting";

    /// <summary>Three things to begin with, each both the button and what it sends.</summary>
    public static readonly IReadOnlyList<string> Starters = ["starters.relief", "starters.triage", "starters.prevention"];

    /// <summary>What the bot can do, and how to steer it.</summary>
    public const string Help = "help";

    /// <summary>The line with <c>{sources}</c> and the date <c>{reviewed}</c> under every health advice.</summary>
    public const string AnswerProvenance = "answer.provenance";

    /// <summary>What health advice is not; under every health advice.</summary>
    public const string Disclaimer = "disclaimer";

    /// <summary>The button that asks for the rest of an answer.</summary>
    public const string TellMeMore = "answer.more";

    /// <summary>Introduces two or three sections to choose from.</summary>
    public const string DidYouMean = "answer.didYouMean";

    /// <summary>The button that refuses all of them.</summary>
    public const string NoneOfThese = "answer.noneOfThese";

    /// <summary>Says that the knowledge does not cover the question, and what could be done instead.</summary>
    public const string NotCovered = "answer.notCovered";

    /// <summary>Says that only text can be read.</summary>
    public const string TextOnly = "problems.textOnly";

    /// <summary>Says that something went wrong and what to do.</summary>
    public const string TurnFailed = "problems.turnFailed";

    /// <summary>Every key above, for the check at start.</summary>
    public static IReadOnlyList<string> All =>
    [
        Greeting, .. Starters, Help, AnswerProvenance, Disclaimer, TellMeMore, DidYouMean, NoneOfThese, NotCovered, TextOnly, TurnFailed,
    ];
}
