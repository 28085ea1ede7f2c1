using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;

namespace CrampBot.Knowledge.Urgent;

/// <summary>Finds what needs help first in a message, whatever else the message is about.</summary>
/// <remarks>Two ways: the words of a sign anywhere, or a statement that by itself is ranked as a class that
/// no warning covers and speaks of its matter.</remarks>
internal sealed class UrgentReader
{
    // A statement that is ranked so high, and speaks of the matter, is rarely about anything else.
    private const double Ranked = 0.85;

    // One or two words have been taken out of their sentence, or are an answer; where they are a sign, its words say so.
    private const int FewestRankedWords = 3;

    // Bounds the cost of a hostile message; what people write has fewer statements.
    private const int MostRanked = 40;

    // Stands where a saying was taken out.
    private const string Blot = "";

    private static readonly char[] Stops = ['.', ',', ';', ':', '!', '?', '(', ')', '\n', '\r', '…', '–', '—', '/'];

    private readonly UrgentWords _words;
    private readonly TopicRanker _ranker;
    private readonly WordPatterns _sayings;
    private readonly WordPatterns _supposing;
    private readonly WordPatterns _past;
    private readonly (FixedReply Reply, WordPatterns Signs)[] _classes;
    private readonly Dictionary<string, WordPatterns> _matters;

    /// <summary>Makes a reader.</summary>
    /// <param name="content">The content with the urgent classes.</param>
    /// <param name="ranker">Ranks statements.</param>
    public UrgentReader(KnowledgeContent content, TopicRanker ranker)
    {
        _words = content.UrgentWords;
        _ranker = ranker;
        _sayings = Patterns(_words.Sayings);
        _supposing = Patterns(_words.Supposing);
        _past = Patterns(_words.Past);
        _classes =
        [
            .. content.OutOfScope.Values
                .Where(reply => reply.Urgency is not Urgency.None)
                .OrderByDescending(reply => reply.Urgency).ThenBy(reply => reply.Id, StringComparer.Ordinal)
                .Select(reply => (reply, Patterns(reply.Signs))),
        ];
        _matters = _classes.ToDictionary(urgent => urgent.Reply.Id, urgent => Patterns(urgent.Reply.Matter), StringComparer.Ordinal);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="message">What the person wrote.</param>
    /// <returns>The urgent classes it speaks of, those first that no warning covers.</returns>
    public IReadOnlyList<UrgentSign> Read(string message)
    {
        string[][] pieces = Pieces(message);
        UrgentSign[] worded = [.. Worded(pieces)];
        List<string> statements = Statements(pieces);
        IEnumerable<FixedReply> ranked = statements.Take(MostRanked)
            .Where(statement => !IsDenied(statement))
            .Select(Likeliest)
            .OfType<FixedReply>();
        return
        [
            .. worded
                .Concat(ranked.Select(reply => new UrgentSign(reply, false)))
                .DistinctBy(sign => sign.Reply.Id, StringComparer.Ordinal)
                .OrderByDescending(sign => sign.Reply.Urgency),
        ];
    }

    /// <summary>The urgent classes of which a message has the words of a sign.</summary>
    /// <param name="message">What the person wrote.</param>
    public IEnumerable<UrgentSign> Worded(string message) => Worded(Pieces(message));

    /// <summary>Whether a message that is ranked as a class may be of it: it speaks of the class's matter, and of now.</summary>
    /// <param name="reply">The class; one that is not urgent always may.</param>
    /// <param name="message">What the person wrote.</param>
    public bool MayBe(FixedReply reply, string message)
    {
        if (reply.Urgency is Urgency.None)
        {
            return true;
        }

        string[][] pieces = Pieces(message);
        return _matters[reply.Id].IsEmpty
            ? !pieces.Any(IsPast)
            : pieces.Any(piece => !IsPast(piece) && IsOfMatter(reply, piece));
    }

    private WordPatterns Patterns(IReadOnlyCollection<string> patterns) => new([.. patterns.Select(pattern => WordPattern.Read(pattern, _words))]);

    private IEnumerable<UrgentSign> Worded(string[][] pieces) => _classes
        .Where(urgent => pieces.Any(piece => Speaks(piece, urgent.Reply, urgent.Signs)))
        .Select(urgent => new UrgentSign(urgent.Reply, true));

    private string[][] Pieces(string message) =>
    [
        .. message.Split(Stops, StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => NormalForm.Of(piece).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(piece => piece.Length > 0)
            .Select(WithoutSayings),
    ];

    private string[] WithoutSayings(string[] piece)
    {
        foreach ((int start, int end) in _sayings.In(piece).ToArray())
        {
            Array.Fill(piece, Blot, start, end - start);
        }

        return piece;
    }

    private bool Speaks(string[] piece, FixedReply reply, WordPatterns signs) =>
        !(reply.Urgency is Urgency.UnlessWarned && Supposes(piece))
        && HoldsAny(signs, piece);

    private bool IsOfMatter(FixedReply reply, string[] piece) => HoldsAny(_matters[reply.Id], piece);

    private bool HoldsAny(WordPatterns patterns, string[] piece) => patterns.In(piece).Any(place => !IsDeniedBefore(piece, place.Start));

    private bool Supposes(string[] piece) => IsPast(piece) || _supposing.In(piece).Any();

    private bool IsPast(string[] piece) => _past.In(piece).Any();

    private bool IsDeniedBefore(string[] piece, int start)
    {
        int before = start - 1;
        while (before >= 0 && _words.BetweenDenialAndSign.Contains(piece[before]))
        {
            before--;
        }

        return before >= 0 && _words.Denials.Contains(piece[before]);
    }

    /// <summary>The statements of a message that are worth ranking, each in normal form; what a saying leaves says nothing.</summary>
    private List<string> Statements(string[][] pieces)
    {
        List<string> statements = [];
        foreach (string[] piece in pieces.Where(piece => !Supposes(piece)))
        {
            int start = 0;
            for (int end = 0; end <= piece.Length; end++)
            {
                if (end == piece.Length || _words.Joins.Contains(piece[end]))
                {
                    string[] statement = piece[start..end];
                    if (statement.Length >= FewestRankedWords && !statement.Contains(Blot))
                    {
                        statements.Add(string.Join(' ', statement));
                    }

                    start = end + 1;
                }
            }
        }

        return statements;
    }

    private bool IsDenied(string statement) => statement.Split(' ').Any(_words.Denials.Contains);

    private FixedReply? Likeliest(string statement)
    {
        string[] words = statement.Split(' ');
        return _classes.Any(urgent => urgent.Reply.Urgency is Urgency.Always && IsOfMatter(urgent.Reply, words))
            && _ranker.Rank(statement) is { Best.Reply: { Urgency: Urgency.Always } reply } probabilities
            && probabilities.Of(probabilities.Best) >= Ranked
            && IsOfMatter(reply, words)
            ? reply
            : null;
    }
}
