namespace CrampBot.Knowledge.Answers;

/// <summary>What became of a question.</summary>
public enum AnswerOutcome
{
    /// <summary>No section answers it; <see cref="AnswerResult.Reply"/> may say why and who can help.</summary>
    NotCovered,

    /// <summary>The first ranked section answers it.</summary>
    Answered,

    /// <summary>Two or three sections are close: the person chooses.</summary>
    DidYouMean,

    /// <summary>It was a greeting, thanks or a question about the bot itself; <see cref="AnswerResult.Reply"/> answers it.</summary>
    SmallTalk,
}
