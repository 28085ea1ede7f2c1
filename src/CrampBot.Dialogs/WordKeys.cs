using CrampBot.Dialogs.Commands;

namespace CrampBot.Dialogs;

/// <summary>The sentences the bot needs, in the order in which a conversation meets them; the sentences are in <c>knowledge/en/words</c>.</summary>
public static class WordKeys
{
    /// <summary>Three things to begin with, each both the button and what it sends.</summary>
    public static readonly IReadOnlyList<string> Starters = ["starters.relief", TriageStarter, "starters.prevention"];

    /// <summary>The phrases that ask about an assessment after it was given.</summary>
    internal static readonly IReadOnlyList<string> Afterwards =
    [
        AfterWhy, AfterHowSoon, AfterCanWait, AfterWorse, AfterGotWorse, AfterUntil, AfterWouldChange, AfterAgain, AfterOk, AfterNoDoctor,
    ];

    /// <summary>What people ask of "be seen today" while they are still being asked.</summary>
    internal static readonly IReadOnlyList<string> WhileAsking = [AfterCanWait, AfterNoDoctor];

    /// <summary>What else is said while an emergency stands, and is answered from it.</summary>
    internal static readonly IReadOnlyList<string> InEmergency = [AfterEased, AfterEmergency, AfterAlone];

    internal const string TriageStarter = "starters.triage";
    internal const string Greeting = "greeting";
    internal const string Help = "help";
    internal const string AnswerProvenance = "answer.provenance";
    internal const string SeenFirst = "answer.seenFirst";
    internal const string CanWait = "answer.canWait";
    internal const string CareNot = "answer.careNot";
    internal const string CareKinds = "answer.careKinds";
    internal const string TellMeMore = "answer.more";
    internal const string DidYouMean = "answer.didYouMean";
    internal const string NoneOfThese = "answer.noneOfThese";
    internal const string NotCovered = "answer.notCovered";
    internal const string Progress = "question.progress";
    internal const string PickAll = "question.pickAll";
    internal const string TheseFit = "question.theseFit";
    internal const string PickAgain = "question.pickAgain";
    internal const string ChooseAgain = "question.chooseAgain";
    internal const string WhichFit = "question.whichFit";
    internal const string WhichMeantOne = "question.whichMeantOne";
    internal const string DoubtElsewhere = "question.doubtElsewhere";
    internal const string WhichIsIt = "question.whichIsIt";
    internal const string WhichMeant = "question.whichMeant";
    internal const string EvenIfGone = "question.evenIfGone";
    internal const string CannotAnswer = "question.cannotAnswer";
    internal const string AskOn = "question.askOn";
    internal const string FirstQuestion = "question.first";
    internal const string LeftOpen = "question.leftOpen";
    internal const string NarrowDown = "question.narrowDown";
    internal const string Noted = "question.noted";
    internal const string Understood = "understood.everything";
    internal const string UnderstoodLine = "understood.line";
    internal const string UnderstoodWords = "understood.words";
    internal const string NothingUnderstood = "understood.nothing";
    internal const string Changed = "understood.changed";
    internal const string ChangedWords = "understood.changedWords";
    internal const string ToBeAsked = "understood.toBeAsked";
    internal const string Dropped = "understood.dropped";
    internal const string TimeFrame = "assessment.timeFrame";
    internal const string Why = "assessment.why";
    internal const string AlsoWhy = "assessment.alsoWhy";
    internal const string LeftOpenSooner = "assessment.leftOpen";
    internal const string NowDo = "assessment.now";
    internal const string StillOpen = "assessment.open";
    internal const string WouldChange = "assessment.wouldChange";
    internal const string Change = "assessment.change";
    internal const string Sooner = "assessment.sooner";
    internal const string ForTheDoctor = "assessment.forTheDoctor";
    internal const string DoctorPage = "assessment.doctorPage";
    internal const string PageTitle = "page.title";
    internal const string PageTold = "page.told";
    internal const string PageWords = "page.words";
    internal const string PageAdvice = "page.advice";
    internal const string PageNow = "page.now";
    internal const string PageSooner = "page.sooner";
    internal const string PageReasons = "page.reasons";
    internal const string PageOpen = "page.open";
    internal const string PageFooter = "page.footer";
    internal const string ChangeAnswer = "steering.changeAnswer";
    internal const string ChangeOne = "steering.changeOne";
    internal const string WhichAnswer = "steering.whichAnswer";
    internal const string OldButton = "steering.oldButton";
    internal const string QuestionBeginnings = "steering.questionBeginnings";
    internal const string QuestionWords = "steering.questionWords";
    internal const string Cancelled = "steering.cancelled";
    internal const string CancelledInEmergency = "steering.cancelledInEmergency";
    internal const string SummaryAtTheEnd = "steering.summaryAtTheEnd";
    internal const string ShowBeginnings = "steering.showBeginnings";
    internal const string ShowToDoctor = "steering.showToDoctor";
    internal const string StartsOverFrom = "steering.startsOverFrom";
    internal const string NothingToCancel = "steering.nothingToCancel";
    internal const string NothingAsked = "steering.nothingAsked";
    internal const string WelcomeBack = "steering.welcomeBack";
    internal const string GoOn = "steering.goOn";
    internal const string StartOver = "steering.startOver";
    internal const string Forgotten = "steering.forgotten";
    internal const string Restarted = "steering.restarted";
    internal const string InDoubt = "safety.inDoubt";
    internal const string OfferTriage = "safety.offerTriage";
    internal const string InDoubtYes = "safety.inDoubtYes";
    internal const string InDoubtNo = "safety.inDoubtNo";
    internal const string InDoubtSince = "safety.inDoubtSince";
    internal const string InDoubtDenied = "safety.inDoubtDenied";
    internal const string FitsYou = "safety.fitsYou";
    internal const string NotRightButton = "alarm.notRight";
    internal const string RestsOn = "alarm.restsOn";
    internal const string RestsOnWords = "alarm.restsOnWords";
    internal const string RestsOnSign = "alarm.restsOnSign";
    internal const string IsNotSo = "alarm.isNotSo";
    internal const string IsNotSoYes = "alarm.isNotSoYes";
    internal const string IsNotSoNo = "alarm.isNotSoNo";
    internal const string AlarmStands = "alarm.stands";
    internal const string AlarmStays = "alarm.stays";
    internal const string TakeBack = "alarm.takeBack";
    internal const string TakenBack = "alarm.takenBack";
    internal const string NoLongerUrgent = "alarm.noLongerUrgent";
    internal const string CrisisStands = "crisis.stands";
    internal const string CrisisStandsKindly = "crisis.standsKindly";
    internal const string CrisisOver = "crisis.over";
    internal const string CrisisOverKindly = "crisis.overKindly";
    internal const string CrisisEnded = "crisis.ended";
    internal const string CrisisEndedKindly = "crisis.endedKindly";
    internal const string CrisisIsOver = "crisis.isOver";
    internal const string CrisisIsSafe = "crisis.isSafe";
    internal const string CrisisAreYouSafe = "crisis.areYouSafe";
    internal const string SaidYes = "said.yesBeginnings";
    internal const string SaidNo = "said.noBeginnings";
    internal const string TriageBeginnings = "said.triageBeginnings";
    internal const string SaidNotWell = "said.notWell";
    internal const string SaidBegun = "said.sentenceBeginnings";
    internal const string SaidSupposing = "said.supposing";
    internal const string SaidNotSure = "said.notSureBeginnings";
    internal const string SaidGone = "said.goneBeginnings";
    internal const string SaidDenial = "said.denialBeginnings";
    internal const string SaidCorrection = "said.correctionBeginnings";
    internal const string AfterWhy = "afterwards.why";
    internal const string AfterHowSoon = "afterwards.howSoon";
    internal const string AfterCanWait = "afterwards.canWait";
    internal const string AfterWorse = "afterwards.worse";
    internal const string AfterUntil = "afterwards.until";
    internal const string AfterNoDoctor = "afterwards.noDoctor";
    internal const string AfterGotWorse = "afterwards.gotWorse";
    internal const string AfterWouldChange = "afterwards.wouldChange";
    internal const string AfterAgain = "afterwards.again";
    internal const string AfterOk = "afterwards.ok";
    internal const string WhatChanged = "afterwards.whatChanged";
    internal const string AnotherPerson = "afterwards.anotherPerson";
    internal const string KeepAnswers = "afterwards.keepAnswers";
    internal const string AfterEmergency = "afterwards.emergency";
    internal const string AfterAlone = "afterwards.alone";
    internal const string AfterEased = "afterwards.eased";
    internal const string EvenIfItEases = "afterwards.evenIfItEases";
    internal const string NoDoctorToday = "afterwards.noDoctorToday";
    internal const string NoDoctorLater = "afterwards.noDoctorLater";
    internal const string DoNotWaitLonger = "afterwards.doNotWaitLonger";
    internal const string SaidPerson = "said.person";
    internal const string SaidAll = "said.all";
    internal const string SaidExcept = "said.exceptBeginnings";
    internal const string SaidFillers = "said.fillers";
    internal const string SaidJoins = "said.joins";
    internal const string SaidNoneOfIt = "said.noneOfIt";
    internal const string SaidNotNow = "said.notNow";
    internal const string PlaceFirst = "places.first";
    internal const string PlaceLast = "places.last";
    internal const string PlaceOrdinals = "places.ordinals";
    internal const string PlaceEndings = "places.endings";
    internal const string PlaceNumbers = "places.numbers";
    internal const string PlaceNouns = "places.nouns";
    internal const string PlaceFillers = "places.fillers";
    internal const string SaidWasNotSo = "said.wasNotSo";
    internal const string SaidRelation = "said.relation";
    internal const string SaidToo = "said.too";
    internal const string SaidNowFor = "said.nowForBeginnings";
    internal const string SaidAlso = "said.alsoBeginnings";
    internal const string SaidFitsMe = "said.fitsMe";
    internal const string SaidReversal = "said.reversal";
    internal const string SaidIsNotSo = "said.isNotSo";
    internal const string SaidItIsNot = "said.itIsNot";
    internal const string SaidIsSo = "said.isSo";
    internal const string TextOnly = "problems.textOnly";
    internal const string TooLong = "problems.tooLong";
    internal const string GroupHelp = "group.help";
    internal const string GroupAlone = "group.alone";
    internal const string GroupOpenChat = "group.openChat";
    internal const string GroupOwnWords = "group.ownWords";
    internal const string ReadArticle = "articles.read";
    internal const string MostAsked = "articles.mostAsked";
    internal const string Citation = "teams.citation";
    internal const string CardAnswered = "teams.answered";
    internal const string CardPast = "teams.past";
    internal const string NoneMeans = "teams.noneMeans";

    /// <summary>What health advice is not; under every health advice.</summary>
    public const string Disclaimer = "disclaimer";

    /// <summary>Says that something went wrong and what to do.</summary>
    public const string TurnFailed = "problems.turnFailed";

    /// <summary>Says that an answer took too long and what to do.</summary>
    public const string TurnTooLong = "problems.turnTooLong";

    /// <summary>Every key the bot may ask for, for the check at start.</summary>
    public static IReadOnlyList<string> All =>
    [
        .. Starters,
        .. typeof(WordKeys)
            .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!),
        .. Enum.GetValues<Command>().Select(Of),
    ];

    /// <summary>The key of the phrases that give a command.</summary>
    /// <param name="command">The command.</param>
    public static string Of(Command command) => $"commands.{char.ToLowerInvariant(command.ToString()[0])}{command.ToString()[1..]}";
}
