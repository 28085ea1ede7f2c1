using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>A hundred thousand sections and a million utterances: does the search still hold?</summary>
[SuppressMessage("Security", "CA5394", Justification = "Made-up words are no secret, and must be the same in every run.")]
internal static class LargeContent
{
    private const int Sections = 100_000;
    private const int UtterancesEach = 10;
    private const int Words = 50_000;
    private const int Questions = 300;
    private const int Rounds = 5;

    public static void Measure()
    {
        Random random = new(20261123);
        string[] words = [.. Enumerable.Range(0, Words).Select(_ => Word(random)).Distinct(StringComparer.Ordinal)];
        KnowledgeContent content = Content(random, words);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        long start = Stopwatch.GetTimestamp();
        using AnswerFinder finder = new(content);
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        Print($"built {Sections:N0} sections, {Sections * UtterancesEach:N0} utterances in {taken.TotalSeconds:0.0} s: {Sections * UtterancesEach / taken.TotalSeconds:N0} utterances a second");
        Print($"memory beyond the content: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576} MB managed, {Environment.WorkingSet / 1_048_576} MB working set");

        string[] questions = [.. Enumerable.Range(0, Questions).Select(_ => Text(random, words, random.Next(4, 12)))];
        Latency bare = Latency.Of(questions, Rounds, question => BareQuery.Search(finder, NormalForm.Of(question)));
        Latency find = Latency.Of(questions, Rounds, question => finder.Find(question));
        Print($"bare Lucene: {bare}");
        Print($"find:        {find}");
        Print($"ratio at p50: {find.QuestionsAt(0.5) / bare.QuestionsAt(0.5):0.00}, at p99: {find.QuestionsAt(0.99) / bare.QuestionsAt(0.99):0.00}");
    }

    private static KnowledgeContent Content(Random random, string[] words) => new()
    {
        Sections = Enumerable.Range(0, Sections).Select(number => Section(random, words, $"section-{number}")).ToDictionary(section => section.Id, StringComparer.Ordinal),
        OutOfScope = new Dictionary<string, FixedReply>(),
        SmallTalk = new Dictionary<string, FixedReply>(),
        Synonyms = [],
        FamiliarNames = new HashSet<string>(),
        FollowUps = FollowUpWords.None,
    };

    private static Section Section(Random random, string[] words, string id) => new()
    {
        Id = id,
        Title = Text(random, words, 4),
        Brief = new SectionText("", Text(random, words, 30)),
        Sources = [],
        Reviewed = new DateOnly(2026, 11, 23),
        Facets = new Dictionary<string, Facet>(),
        Related = [],
        Utterances = [.. Enumerable.Range(1, UtterancesEach).Select(line => new Utterance(Text(random, words, random.Next(4, 12)), "synthetic.yaml", line))],
    };

    /// <summary>Words as frequent as in a language: the n-th is used about 1/n as often as the first.</summary>
    private static string Text(Random random, string[] words, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => words[(int)Math.Pow(words.Length, random.NextDouble()) - 1]));

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"{"bcdfghklmnprstvw"[random.Next(16)]}{"aeiou"[random.Next(5)]}"));

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
