namespace CrampBot.Dialogs.Replies;

/// <summary>One message of the bot, before it is given the form of a channel. The only way to say anything.</summary>
/// <remarks>Invariant: health advice has a <see cref="Provenance"/>, everything else has none.</remarks>
public sealed record Reply
{
    private Reply(ReplyKind kind, string id, string text, Provenance? provenance, IReadOnlyList<SuggestedReply> suggestions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Kind = kind;
        Id = id;
        Text = text;
        Provenance = provenance;
        Suggestions = suggestions;
    }

    /// <summary>What the message is.</summary>
    public ReplyKind Kind { get; }

    /// <summary>The question or section id, the level, or the name of the command.</summary>
    public string Id { get; }

    /// <summary>The words, as simple Markdown: paragraphs, lists, bold.</summary>
    public string Text { get; private init; }

    /// <summary>Source, date and disclaimer; null where the message holds no health advice.</summary>
    public Provenance? Provenance { get; }

    /// <summary>What the person may say next, best first.</summary>
    public IReadOnlyList<SuggestedReply> Suggestions { get; private init; }

    /// <summary>The choices of a question; null where the message asks none.</summary>
    public ChoiceList? Choices { get; private init; }

    /// <summary>A page or chat to open; null where there is none. Channels without cards do not show it.</summary>
    public LinkButton? Link { get; private init; }

    /// <summary>Makes a message that holds no health advice.</summary>
    /// <param name="kind">A kind that is not health advice.</param>
    /// <param name="id">The id of what is said.</param>
    /// <param name="text">The words, as simple Markdown.</param>
    /// <param name="suggestions">What the person may say next.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is health advice, which needs a provenance.</exception>
    public static Reply Plain(ReplyKind kind, string id, string text, params IReadOnlyList<SuggestedReply> suggestions) =>
        IsHealthAdvice(kind)
            ? throw new ArgumentException($"A reply of kind {kind} is health advice: make it with {nameof(Health)}.", nameof(kind))
            : new Reply(kind, id, text, null, suggestions);

    /// <summary>Makes a message with health advice.</summary>
    /// <param name="kind">A kind that is health advice.</param>
    /// <param name="id">The section id or the level.</param>
    /// <param name="text">The advice, as simple Markdown.</param>
    /// <param name="provenance">Source, date and disclaimer.</param>
    /// <param name="suggestions">What the person may say next.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not health advice.</exception>
    public static Reply Health(
        ReplyKind kind,
        string id,
        string text,
        Provenance provenance,
        params IReadOnlyList<SuggestedReply> suggestions)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        return IsHealthAdvice(kind)
            ? new Reply(kind, id, text, provenance, suggestions)
            : throw new ArgumentException($"A reply of kind {kind} is no health advice: make it with {nameof(Plain)}.", nameof(kind));
    }

    /// <summary>Makes a question with choices.</summary>
    /// <param name="id">The id of the question.</param>
    /// <param name="text">The question, as simple Markdown.</param>
    /// <param name="choices">What may be chosen.</param>
    public static Reply Asking(string id, string text, ChoiceList choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return new Reply(ReplyKind.Question, id, text, null, []) { Choices = choices };
    }

    /// <summary>The same message with a button that opens an address, and with nothing to say next: fit for a group.</summary>
    /// <param name="link">The button; null for none.</param>
    public Reply WithLinkOnly(LinkButton? link) => this with { Suggestions = [], Link = link };

    /// <summary>The same message under a title.</summary>
    /// <param name="title">The title.</param>
    public Reply Titled(string title) => Under($"**{title}**");

    /// <summary>The same message under a line.</summary>
    /// <param name="line">The line, as simple Markdown.</param>
    public Reply Under(string line) => this with { Text = $"{line}\n\n{Text}" };

    private static bool IsHealthAdvice(ReplyKind kind) => kind switch
    {
        ReplyKind.Answer or ReplyKind.Assessment or ReplyKind.Urgent => true,
        ReplyKind.Question or ReplyKind.NotCovered or ReplyKind.SmallTalk or ReplyKind.Command => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody has decided whether this kind is health advice."),
    };
}
