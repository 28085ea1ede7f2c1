using CrampBot.Keeping;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>Tells which facet of the last answer a message asks for, or that it is a new question, whatever its words.</summary>
/// <remarks>A linear model of the same kind as the ranking's, learnt from the phrases and examples of follow-ups and, for new questions, from utterances too.</remarks>
internal sealed class FollowUpModel
{
    // Enough to know what a question of its own looks like; all of them would only take longer to learn.
    private const int MostNewQuestions = 3_000;

    private const string Kind = "follow-ups";

    // The sentence that answers a facet has some of the words that ask for it.
    private const float SentenceWeight = 0.2f;

    private readonly LinearModel? _model;
    private readonly int _facets;

    /// <summary>Trains the model.</summary>
    /// <param name="content">The content with its follow-up words.</param>
    /// <param name="analyzer">How words become terms.</param>
    /// <param name="reader">Tells which utterances are mere fragments, of which nothing can be learnt about new questions.</param>
    /// <param name="kept">Where the model is kept; null to train it every time.</param>
    public FollowUpModel(KnowledgeContent content, QuestionAnalyzer analyzer, MessageReader reader, LearntFolder? kept = null)
    {
        FollowUpWords words = content.FollowUps;
        _facets = words.Facets.Count;
        if (_facets == 0)
        {
            return;
        }

        Example[] examples =
        [
            .. words.Facets.SelectMany((facet, ordinal) => facet.Phrases.Select(text => new Example(text, ordinal, 1))),
            .. words.More.Select(text => new Example(text, More, 1)),
            .. words.Examples.Select(example => new Example(example.Text, OrdinalOf(example.AsksFor, words), 1)),
            .. content.Sections.Values.SelectMany(section => section.Facets)
                .Where(facet => facet.Value.Text is not null)
                .Select(facet => new Example(NormalForm.Of(facet.Value.Text!), OrdinalOf(facet.Key, words), SentenceWeight)),
            .. NewQuestions(content).Where(text => reader.Read(text).HasOwnWords).Select(text => new Example(text, New, 1)),
        ];
        _model = KeptModel.Of(kept, Kind, new FeatureReader(analyzer), examples, New + 1);
    }

    private int More => _facets;

    private int New => _facets + 1;

    /// <summary>Reads a message.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>Probabilities: of each facet in the order of the content, of asking for more, and last of a new question.</returns>
    public FollowUpReading Read(string normal)
    {
        if (_model is null)
        {
            return new FollowUpReading([], 0, 1);
        }

        float[] probabilities = _model.Logits(normal);
        Softmax.InPlace(probabilities);
        return new FollowUpReading(probabilities[.._facets], probabilities[More], probabilities[New]);
    }

    private int OrdinalOf(string asked, FollowUpWords words) => asked switch
    {
        FollowUpWords.AskForMore => More,
        FollowUpWords.AskAnew => New,
        _ => words.Facets.TakeWhile(facet => facet.Facet != asked).Count(),
    };

    private static IEnumerable<string> NewQuestions(KnowledgeContent content)
    {
        Utterance[] all = [.. Topic.AllOf(content).SelectMany(topic => topic.Utterances)];
        int step = Math.Max(1, all.Length / MostNewQuestions);
        return all.Where((_, index) => index % step == 0).Select(utterance => NormalForm.Of(utterance.Text));
    }
}
