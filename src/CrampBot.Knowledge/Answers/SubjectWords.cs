using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>Finds the sections that a message of one or two words names as its subject: "pregnancy", "calf night".</summary>
internal sealed class SubjectWords
{
    private readonly QuestionAnalyzer _analyzer;
    private readonly HashSet<string> _leaning;
    private readonly ILookup<string, Topic> _named;
    private readonly Dictionary<string, Topic> _sections;
    private readonly double _broad;

    /// <summary>Reads the titles and ids of all sections.</summary>
    /// <param name="content">The content.</param>
    /// <param name="topics">Every topic.</param>
    /// <param name="analyzer">How words become terms.</param>
    public SubjectWords(KnowledgeContent content, IEnumerable<Topic> topics, QuestionAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _leaning = content.FollowUps.Leaning.ToHashSet(StringComparer.Ordinal);
        _sections = topics.Where(topic => topic.Section is not null).ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        _broad = Certainty.BroadWord * _sections.Count;
        _named = _sections.Values
            .SelectMany(topic => OwnWords(NormalForm.Of($"{topic.Section!.Title} {topic.Id}")), (topic, word) => (topic, word))
            .SelectMany(named => analyzer.Terms(named.word), (named, term) => (named.topic, term))
            .Distinct()
            .ToLookup(named => named.term, named => named.topic, StringComparer.Ordinal);
    }

    /// <summary>The sections to choose from for a message that is nothing but their subject.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <param name="probabilities">How likely it is about each topic.</param>
    /// <returns>Two or three sections, best first; none where a word of the message is no subject, or the message is surely about something not covered.</returns>
    public Topic[] Choices(string normal, TopicProbabilities probabilities)
    {
        string[] words = [.. OwnWords(normal)];
        if (words.Length == 0 || normal.Split(' ').Length > Certainty.LongestSubject || Certainty.IsSurelyNotCovered(probabilities))
        {
            return [];
        }

        Topic[][] byWord = [.. words.Select(NamedBy)];
        if (byWord.Any(named => named.Length == 0))
        {
            return [];
        }

        Topic[][] telling = [.. byWord.Where(named => named.Length <= _broad)];
        Topic[] best = telling.Length > 0
            ? [.. telling.SelectMany(named => named).Distinct().OrderByDescending(probabilities.Of)]
            : [.. byWord.SelectMany(named => named).Distinct().OrderBy(topic => OwnWords(NormalForm.Of(topic.Section!.Title)).Count()).ThenByDescending(probabilities.Of)];
        return [.. best.Concat(best[0].Section!.Related.Select(id => _sections[id]).Take(2 - best.Length)).Take(Certainty.Choices)];
    }

    private Topic[] NamedBy(string word) => [.. _analyzer.Terms(word).SelectMany(term => _named[term]).Distinct()];

    private IEnumerable<string> OwnWords(string normal) => normal.Split(' ').Where(word => !_leaning.Contains(word)).Distinct(StringComparer.Ordinal);
}
