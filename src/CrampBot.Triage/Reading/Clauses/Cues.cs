using System.Collections.Frozen;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>The word sets that say how a thing is meant: denied, supposed, asked in general, over, or an animal's.</summary>
/// <remarks>Their words are in <c>knowledge/en/triage/language.yaml</c>, sections <c>cues</c> and <c>words</c>; each is explained there.</remarks>
/// <param name="sets">The word sets, with those of the section declared.</param>
/// <param name="words">The words that are compared letter by letter.</param>
internal sealed class Cues(WordSets sets, WordLists words)
{
    /// <summary>Names of the sets that the section must hold.</summary>
    public static readonly string[] Names =
    [
        "small-word", "contrast", "joining", "new-subject", "statement-subject", "statement-verb", "holds-subject",
        "negation", "not-a-negation", "negated-thought", "negation-stop", "list-item", "exception", "answer-no",
        "maybe", "supposed", "asks-in-general", "asks-about-own", "asks-when-marked", "asks-at-start", "opening", "tells", "body", "own", "long-ago", "still", "over-now", "no-longer", "taken-back", "was", "in-the-cramp",
        "feels", "felt-ill", "can-be-well", "all-well", "as-ever", "general-truth",
        "animal", "animal-did-it", "relative", "relative-by-name", "only-speaks", "accompanying", "ails", "idiom",
        "affirms", "affirms-alone", "affirms-of-it", "may-affirm-of-it", "before-affirming", "beside-affirming",
        "condition", "holds-condition", "asks-anyhow", "has-done", "is-doing", "participle", "intends", "beside-verb", "state", "by-now",
        "asks-for-cause", "judges", "or", "asks-of-own-sign", "asks-of-sign", "judged", "counts", "asks-what-to-do", "thought-of",
    ];

    private readonly FrozenSet<string> _writer = words.Of("writer").ToFrozenSet();
    private readonly FrozenSet<string> _writers = words.Of("writers").ToFrozenSet();
    private readonly FrozenSet<string> _heOrShe = words.Of("he-or-she").ToFrozenSet();
    private readonly FrozenSet<string> _beforeRelative = words.Of("before-relative").ToFrozenSet();
    private readonly FrozenSet<string> _notTheAnimals = words.Of("not-the-animals").ToFrozenSet();
    private readonly FrozenSet<string> _owner = words.Of("owner").ToFrozenSet();
    private readonly FrozenSet<string> _andOr = words.Of("and-or").ToFrozenSet();
    private readonly FrozenSet<string> _and = words.Of("and").ToFrozenSet();
    private readonly FrozenSet<string> _since = words.Of("since").ToFrozenSet();
    private readonly FrozenSet<string> _definite = words.Of("definite").ToFrozenSet();
    private readonly FrozenSet<string> _ofNoSign = words.Of("of-no-sign").ToFrozenSet();
    private readonly FrozenSet<string> _it = words.Of("it").ToFrozenSet();
    private readonly FrozenSet<string> _article = words.Of("article").ToFrozenSet();
    private readonly FrozenSet<string> _that = words.Of("that").ToFrozenSet();

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

    public int TakenBack { get; } = sets.Declare("taken-back");

    public int Was { get; } = sets.Declare("was");

    public int InTheCramp { get; } = sets.Declare("in-the-cramp");

    public int Feels { get; } = sets.Declare("feels");

    public int FeltIll { get; } = sets.Declare("felt-ill");

    public int CanBeWell { get; } = sets.Declare("can-be-well");

    public int AllWell { get; } = sets.Declare("all-well");

    public int AsEver { get; } = sets.Declare("as-ever");

    public int GeneralTruth { get; } = sets.Declare("general-truth");

    public int Animal { get; } = sets.Declare("animal");

    public int AnimalDidIt { get; } = sets.Declare("animal-did-it");

    public int Relative { get; } = sets.Declare("relative");

    public int RelativeByName { get; } = sets.Declare("relative-by-name");

    public int OnlySpeaks { get; } = sets.Declare("only-speaks");

    public int Accompanying { get; } = sets.Declare("accompanying");

    public int Ails { get; } = sets.Declare("ails");

    public int Idiom { get; } = sets.Declare("idiom");

    public int Affirms { get; } = sets.Declare("affirms");

    public int AffirmsAlone { get; } = sets.Declare("affirms-alone");

    public int AffirmsOfIt { get; } = sets.Declare("affirms-of-it");

    public int MayAffirmOfIt { get; } = sets.Declare("may-affirm-of-it");

    public int BeforeAffirming { get; } = sets.Declare("before-affirming");

    public int BesideAffirming { get; } = sets.Declare("beside-affirming");

    public int Condition { get; } = sets.Declare("condition");

    public int HoldsCondition { get; } = sets.Declare("holds-condition");

    public int AsksAnyhow { get; } = sets.Declare("asks-anyhow");

    public int HasDone { get; } = sets.Declare("has-done");

    public int IsDoing { get; } = sets.Declare("is-doing");

    public int Participle { get; } = sets.Declare("participle");

    public int Intends { get; } = sets.Declare("intends");

    public int BesideVerb { get; } = sets.Declare("beside-verb");

    public int State { get; } = sets.Declare("state");

    public int ByNow { get; } = sets.Declare("by-now");

    public int AsksForCause { get; } = sets.Declare("asks-for-cause");

    public int Judges { get; } = sets.Declare("judges");

    public int Or { get; } = sets.Declare("or");

    public int AsksOfOwnSign { get; } = sets.Declare("asks-of-own-sign");

    public int Judged { get; } = sets.Declare("judged");

    public int AsksOfSign { get; } = sets.Declare("asks-of-sign");

    public int Counts { get; } = sets.Declare("counts");

    public int AsksWhatToDo { get; } = sets.Declare("asks-what-to-do");

    public int ThoughtOf { get; } = sets.Declare("thought-of");

    /// <summary>Whether a word is a part of the body.</summary>
    public bool IsBody(Word word) => sets.Contains(Body, word);

    /// <summary>Whether a word opens a message without saying anything ("hi", "so", "and").</summary>
    public bool IsOpening(Word word) => word.IsMark || sets.Contains(Opening, word);

    /// <summary>Whether a word says nothing by itself ("the", "really", "hi").</summary>
    public bool IsSmallWord(Word word) => sets.Contains(SmallWord, word);

    /// <summary>Whether a word answers "no" on its own.</summary>
    public bool IsAnswerNo(Word word) => sets.Contains(AnswerNo, word);

    /// <summary>Whether a word is the one who writes ("i").</summary>
    public bool IsWriter(Word word) => _writer.Contains(word.Text);

    /// <summary>Whether a word says that what follows is the writer's ("my").</summary>
    public bool IsWriters(Word word) => _writers.Contains(word.Text);

    /// <summary>Whether a word is somebody else, or says that what follows is theirs ("he", "his").</summary>
    public bool IsHeOrShe(Word word) => _heOrShe.Contains(word.Text);

    /// <summary>Whether a word may stand before a relative ("my", "the").</summary>
    public bool MayStandBeforeRelative(Word word) => _beforeRelative.Contains(word.Text);

    /// <summary>Whether a word shows that a clause goes on about a person, not about an animal.</summary>
    public bool IsNotTheAnimals(Word word) => _notTheAnimals.Contains(word.Text);

    /// <summary>Whether a word says that what follows is there, whatever is asked about it ("will my swelling go?").</summary>
    public bool IsOwner(Word word) => _owner.Contains(word.Text);

    /// <summary>Whether a word joins two clauses or answers that mean the same way ("and", "or").</summary>
    public bool IsAndOr(Word word) => _andOr.Contains(word.Text);

    /// <summary>Whether a word or mark parts the members of a list ("no swelling, redness and heat").</summary>
    public bool PartsAList(Word word) => word.Text == "," || _and.Contains(word.Text);

    /// <summary>Whether a word says that what follows is a certain one ("the"), so that nothing is said of such things in general.</summary>
    public bool IsDefinite(Word word) => _definite.Contains(word.Text);

    /// <summary>Whether a word speaks of no sign in particular ("leg", "pain", "since").</summary>
    public bool IsOfNoSign(Word word) => word.IsMark || word.Text.All(char.IsAsciiDigit) || _ofNoSign.Contains(word.Text);

    /// <summary>Whether a year after this word is when something began, so that it goes on.</summary>
    public bool IsSince(Word word) => _since.Contains(word.Text);

    /// <summary>Whether a word is a thing that was spoken of ("it").</summary>
    public bool IsIt(Word word) => _it.Contains(word.Text);

    /// <summary>Whether a thing follows this word that may be there ("a").</summary>
    public bool IsArticle(Word word) => _article.Contains(word.Text);

    /// <summary>Whether what follows this word is taken to be so ("does it matter that").</summary>
    public bool IsThat(Word word) => _that.Contains(word.Text);
}
