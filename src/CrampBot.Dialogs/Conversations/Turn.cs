using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Teams;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Dialogs.Conversations;

/// <summary>One message being answered: what came in, the content it is answered from, and what will be remembered.</summary>
public sealed class Turn
{
    /// <summary>As much of a message as is read, in characters: a page of writing.</summary>
    public const int LongestText = 4_000;

    private readonly Latest<TriageMemory, InterviewStep> _asked;
    private readonly Latest<InterviewState, InterviewStep?> _next;
    private readonly Latest<InterviewState, InterviewState> _heard;
    private readonly Latest<TriageMemory, InterviewState?> _answered;
    private bool _callsForHelp;
    private readonly Dictionary<InterviewState, TriageLevel> _levels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a turn.</summary>
    /// <param name="context">The SDK's turn; the dialogs find this one through it.</param>
    /// <param name="knowledge">The one state of the knowledge folder that this turn sees.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="memory">What was remembered when the turn began.</param>
    public Turn(ITurnContext context, KnowledgeSnapshot knowledge, TriageRoom room, ConversationMemory memory)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(memory);
        Context = context;
        Knowledge = knowledge;
        Room = room;
        Began = Memory = memory;
        IsMentioned = TeamsChannel.Mentions(context.Activity);
        string text = TeamsChannel.WithoutMarkup(context.Activity, context.Activity.RemoveRecipientMention())?.Trim() ?? string.Empty;
        IsCut = text.Length > LongestText;
        Text = IsCut ? text[..LongestText] : BegunSentence.With(memory.Begun, text, room, Commands);
        Said = NormalForm.Of(Text);
        Submitted = Submission.Read(context.Activity);
        IsQuestion = Submitted is null && Commands.IsQuestion(Text);
        CrampBot.Triage.Choice? named = NamedChoice();
        IsChoice = Submitted is not null || named is not null;
        Reading = named is { } choice ? new MessageReading(new Findings(choice.Sets), []) : Read();
        _asked = new(triage => room.Interview.Step(triage.Open(room), AskedOf(triage)));
        _next = new(room.Interview.Next);
        Stated = named is null ? Reading.InWords : Reading.Findings;
        _heard = new(interview => room.Interview.Hear(interview, Stated));
        _answered = new(triage => Read(room.Content.Questions.Find(AskedOf(triage)), triage.Open(room)));
        context.TurnState.Add(this);
    }

    /// <summary>The SDK's turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The one state of the knowledge folder that this turn sees.</summary>
    public KnowledgeSnapshot Knowledge { get; }

    /// <summary>The bot's own words.</summary>
    public Words Words => Knowledge.Words;

    /// <summary>The phrases that are commands.</summary>
    public CommandTable Commands => CommandTable.Of(Words);

    /// <summary>What triage needs.</summary>
    public TriageRoom Room { get; }

    /// <summary>What was remembered when the turn began.</summary>
    public ConversationMemory Began { get; }

    /// <summary>What will be remembered when the turn has ended.</summary>
    public ConversationMemory Memory { get; set; }

    /// <summary>Whether the message addresses the bot by name.</summary>
    public bool IsMentioned { get; }

    /// <summary>What the person wrote, without the bot's own name; empty where the message had no text.</summary>
    public string Text { get; }

    /// <summary>The text in normal form.</summary>
    public string Said { get; }

    /// <summary>Whether the message was longer than <see cref="LongestText"/>.</summary>
    public bool IsCut { get; }

    /// <summary>The button or card the person pressed; null where they wrote.</summary>
    public Submission? Submitted { get; }

    /// <summary>Whether the message is a choice of ours, pressed or typed in the words of its button.</summary>
    public bool IsChoice { get; }

    /// <summary>What was read from the text.</summary>
    public MessageReading Reading { get; }

    /// <summary>What the message says of its own accord, or as a choice of ours.</summary>
    public Findings Stated { get; }

    /// <summary>The country the channel says the person is in, as ISO 3166 alpha-2; null where it does not say.</summary>
    public string? Country => ClientInfo.CountryOf(Context.Activity);

    /// <summary>Whether the message asks something, rather than telling it.</summary>
    public bool IsQuestion { get; }

    /// <summary>Whether the message asks something, at its end or on the way.</summary>
    public bool AsksOnTheWay => IsQuestion || Text.Contains('?', StringComparison.Ordinal);

    /// <summary>Whether the message has a word that often asks something without a question mark: "my calf cramps at night what helps".</summary>
    public bool HasQuestionWord => Said.Split(' ').Any(Commands.IsQuestionWord);

    /// <summary>How many things the message tells; what the same words tell counts once.</summary>
    public int Told => Reading.Findings.Items
        .Where(finding => finding.Status is FindingStatus.Present)
        .Select(finding => finding.Evidence)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>Whether people speak of themselves, or of someone of theirs, in the message.</summary>
    public bool SpeaksOfOneself => Said.Split(' ').Any(Commands.IsOwnWord);

    /// <summary>Whether the message refuses all that was offered.</summary>
    /// <param name="said">The message in normal form.</param>
    public bool IsNoneOfThese(string said) => said == NormalForm.Of(Words.Text(WordKeys.NoneOfThese)) || Commands.Is(Command.No, said);

    /// <summary>Whether the message tells something that was not known.</summary>
    public bool TellsMore => Heard().Known() != Memory.Triage.Interview.Known();

    /// <summary>What was just noted, to be shown before the next question; null where nothing was.</summary>
    public string? Noted { get; set; }

    /// <summary>The turn that an SDK turn belongs to.</summary>
    /// <param name="context">The SDK's turn.</param>
    /// <exception cref="InvalidOperationException">The turn was not begun by the bot.</exception>
    public static Turn Of(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("A dialog runs only inside a turn of the bot.");
    }

    /// <summary>Where what is said waits to be put on the card that was pressed; null where it is sent at once.</summary>
    internal IList<Reply>? Held { get; set; }

    /// <summary>Says something. Nothing else in the bot sends a message.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public async Task SayAsync(Reply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (!_callsForHelp && Standing.Line(this) is { } line)
        {
            reply = Standing.Calls(reply, this) ? reply : reply.Under(line);
            _callsForHelp = true;
        }

        if (Held is { } held)
        {
            held.Add(reply);
            return;
        }

        Activity message = ReplyRenderer.Render(reply, Words, Context.Activity.ChannelId, Context.Activity.From?.Id);
        bool canBeRated = Feedback.IsAskedFor(reply, Context.Activity);
        if (canBeRated)
        {
            Feedback.AskFor(message);
        }

        ResourceResponse? sent = await Context.SendActivityAsync(message, cancellationToken);
        if (canBeRated && sent?.Id is { Length: > 0 } id)
        {
            Memory = Memory with { Rateable = Feedback.With(Memory.Rateable, id, reply.Id) };
        }
    }

    /// <summary>Changes what is remembered of the triage.</summary>
    /// <param name="change">From what was remembered to what will be.</param>
    public void Remember(Func<TriageMemory, TriageMemory> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Memory = Memory with { Triage = change(Memory.Triage) };
    }

    /// <summary>The question to ask next: the one to be changed, or the first that is open; null where none is.</summary>
    public InterviewStep? NextStep() => Memory.Triage.Changing is { } changing
        ? Room.Interview.Step(Memory.Triage.Open(Room), changing)
        : _next.Of(Memory.Triage.Interview);

    /// <summary>The question that waits for an answer.</summary>
    /// <exception cref="InvalidOperationException">No question waits.</exception>
    public InterviewStep AskedStep() => _asked.Of(Memory.Triage);

    /// <summary>Reads the message as the answer to the question that waits.</summary>
    /// <returns>The interview with the answer; null where the message is none.</returns>
    /// <exception cref="InvalidOperationException">No question waits.</exception>
    public InterviewState? Answered() => _answered.Of(Memory.Triage);

    /// <summary>The interview with what the message says of its own accord.</summary>
    public InterviewState Heard() => _heard.Of(Memory.Triage.Interview);

    /// <summary>How urgent what is known in an interview is.</summary>
    /// <param name="interview">The interview.</param>
    public TriageLevel LevelOf(InterviewState interview)
    {
        if (!_levels.TryGetValue(interview, out TriageLevel level))
        {
            _levels[interview] = level = Room.Engine.LevelOf(interview.Known());
        }

        return level;
    }

    /// <summary>What the text says, taken as an answer where a question waits.</summary>
    private MessageReading Read() => Memory.Triage.Asked is { } asked
        ? Room.AnswersIn(Commands).ReadingOf(Room.Content.Questions.Find(asked), Memory.Triage.Interview, Text)
        : Room.Reader.Read(Text);

    private static string AskedOf(TriageMemory triage) => triage.Asked ?? throw new InvalidOperationException("No question waits for an answer.");

    private InterviewState? Read(Question question, InterviewState before) => Submitted is { } submitted
        ? Room.AnswersIn(Commands).Read(question, before, submitted)
        : Room.AnswersIn(Commands).Read(question, before, Text, Reading);

    /// <summary>The choice of the question asked that the text names in the words of its button: words of ours, whose meaning is known.</summary>
    private CrampBot.Triage.Choice? NamedChoice() => Memory.Triage.Asked is { } asked ? Room.AnswersIn(Commands).ChoiceNamed(asked, Said) : null;
}
