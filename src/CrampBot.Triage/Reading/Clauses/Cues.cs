using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>The word sets that say how a thing is meant: denied, supposed, asked in general, over, or an animal's.</summary>
/// <remarks>Their words are in <c>knowledge/en/triage/language.yaml</c>, section <c>cues</c>; each is explained there.</remarks>
/// <param name="sets">The word sets, with those of the section declared.</param>
internal sealed class Cues(WordSets sets)
{
    /// <summary>Names of the sets that the section must hold.</summary>
    public static readonly string[] Names =
    [
        "small-word", "contrast", "joining", "new-subject", "statement-subject", "statement-verb", "holds-subject",
        "negation", "not-a-negation", "negated-thought", "negation-stop", "list-item", "exception", "answer-no",
        "maybe", "supposed", "asks-in-general", "asks-about-own", "asks-when-marked", "asks-at-start", "opening", "tells", "body", "own", "long-ago", "still", "over-now", "no-longer", "in-the-cramp",
        "animal", "animal-did-it", "relative", "relative-by-name", "only-speaks", "accompanying", "ails", "idiom",
    ];

    public int SmallWord { get; } = sets.Declare("small-word");

    public int Contrast { get; } = sets.Declare("contrast");

    public int Joining { get; } = sets.Declare("joining");

    public int NewSubject { get; } = sets.Declare("new-subject");

    public int StatementSubject { get; } = sets.Declare("statement-subject");

    public int StatementVerb { get; } = sets.Declare("statement-verb");

    public int HoldsSubject { get; } = sets.Declare("holds-subject");

    public int Negation { get; } = sets.Declare("negation");

    public int NotANegation { get; } = sets.Declare("not-a-negation");

    public int NegatedThought { get; } = sets.Declare("negated-thought");

    public int NegationStop { get; } = sets.Declare("negation-stop");

    public int ListItem { get; } = sets.Declare("list-item");

    public int Exception { get; } = sets.Declare("exception");

    public int AnswerNo { get; } = sets.Declare("answer-no");

    public int Maybe { get; } = sets.Declare("maybe");

    public int Supposed { get; } = sets.Declare("supposed");

    public int AsksInGeneral { get; } = sets.Declare("asks-in-general");

    public int AsksAboutOwn { get; } = sets.Declare("asks-about-own");

    public int AsksWhenMarked { get; } = sets.Declare("asks-when-marked");

    public int AsksAtStart { get; } = sets.Declare("asks-at-start");

    public int Opening { get; } = sets.Declare("opening");

    public int Tells { get; } = sets.Declare("tells");

    public int Body { get; } = sets.Declare("body");

    public int Own { get; } = sets.Declare("own");

    public int LongAgo { get; } = sets.Declare("long-ago");

    public int Still { get; } = sets.Declare("still");

    public int OverNow { get; } = sets.Declare("over-now");

    public int NoLonger { get; } = sets.Declare("no-longer");

    public int InTheCramp { get; } = sets.Declare("in-the-cramp");

    public int Animal { get; } = sets.Declare("animal");

    public int AnimalDidIt { get; } = sets.Declare("animal-did-it");

    public int Relative { get; } = sets.Declare("relative");

    public int RelativeByName { get; } = sets.Declare("relative-by-name");

    public int OnlySpeaks { get; } = sets.Declare("only-speaks");

    public int Accompanying { get; } = sets.Declare("accompanying");

    public int Ails { get; } = sets.Declare("ails");

    public int Idiom { get; } = sets.Declare("idiom");

    /// <summary>Whether a word is a part of the body.</summary>
    public bool IsBody(Word word) => sets.Contains(Body, word);

    /// <summary>Whether a word opens a message without saying anything ("hi", "so", "and").</summary>
    public bool IsOpening(Word word) => word.IsMark || sets.Contains(Opening, word);

    /// <summary>Whether a word says nothing by itself ("the", "really", "hi").</summary>
    public bool IsSmallWord(Word word) => sets.Contains(SmallWord, word);

    /// <summary>Whether a word answers "no" on its own.</summary>
    public bool IsAnswerNo(Word word) => sets.Contains(AnswerNo, word);
}
