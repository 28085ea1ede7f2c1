using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Turns phrases and questions into examples and trains the model on them.</summary>
/// <param name="content">The content of the reader.</param>
/// <param name="urgency">What calls for help today.</param>
/// <param name="mentions">Reads what the patterns match.</param>
/// <param name="features">What the model sees.</param>
internal sealed class SignTrainer(ReaderContent content, Urgency urgency, MentionReader mentions, MessageFeatures features)
{
    /// <summary>Trains the model.</summary>
    /// <param name="lessons">What to learn from.</param>
    public SignModel Train(Lessons lessons)
    {
        Example[] phrases =
        [
            .. lessons.Phrases.GroupBy(phrase => phrase.Text.Text, StringComparer.Ordinal).AsParallel().AsOrdered().Select(same => Of(
                same.Key,
                [.. same.Where(phrase => phrase.Meaning == PhraseMeaning.Present).Select(phrase => phrase.Finding).Distinct()])),
        ];
        Example[] questions = [.. lessons.Questions.AsParallel().AsOrdered().Select(question => Of(question, []))];
        return SignModel.Learn(phrases, questions, urgency.LesserSigns);
    }

    private Example Of(string text, string[] stated)
    {
        List<Word> words = content.Splitter.Split(text);
        using Tags tags = content.Sets.Tag(words, new Span(0, words.Count));
        content.BlotOutSayings(words, tags);
        List<Mention> matched = [];
        MessageClauses clauses = mentions.Read(words, tags, matched);
        matched.RemoveAll(mention => !urgency.WarningSigns.Contains(mention.Concept.Finding));
        SeenFeatures seen = new([.. features.Of(words, tags), .. MessageFeatures.Of(matched)], words.Count);
        TriageLevel level = urgency.LevelOf(stated);
        return new Example(
            [.. Stretches.OfClauses(clauses.OfPeople).Select(stretch => seen.NumbersWithin(stretch))],
            [.. Stretches.OfWhole(words.Count).Select(stretch => seen.NumbersWithin(stretch))],
            [.. stated.Where(urgency.IsSign)],
            level <= TriageLevel.Urgent,
            level == TriageLevel.Emergency,
            matched.Exists(mention => mention.Assertion == Assertion.Present));
    }
}
