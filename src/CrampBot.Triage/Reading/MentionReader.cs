using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Reads a message clause by clause: which findings its words match, and how each is meant.</summary>
/// <param name="content">What the reader knows.</param>
/// <param name="takesClaims">Whether what a question tells is taken as told; the model learns from words as they stand.</param>
internal sealed class MentionReader(ReaderContent content, bool takesClaims)
{
    private readonly ConceptIndex _index = new(content.Concepts, content.Sets);
    private readonly ClauseSplitter _clauses = new(content.Cues);
    private readonly Claims? _claims = takesClaims ? new Claims(content.Cues) : null;
    private readonly AssertionReader _assertions = new(content.Cues);

    /// <summary>Reads one message.</summary>
    /// <param name="words">Its words, the idioms among them blotted out.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="mentions">Receives what is matched.</param>
    /// <returns>Its clauses.</returns>
    public MessageClauses Read(List<Word> words, Tags message, List<Mention> mentions)
    {
        List<Clause> telling = [];
        Subjects subjects = new(content.Cues);
        bool supposing = false;
        bool[] small = [.. words.Select(content.Cues.IsSmallWord)];
        List<Clause> ofPeople = [];
        List<Clause> clauses = _clauses.Split(words, message);
        _claims?.Mark(words, message, clauses);
        foreach (Clause clause in clauses)
        {
            using Tags tags = content.Sets.Tag(words, clause.Span);
            bool animal = subjects.IsAboutAnAnimal(words, tags, clause);
            supposing = clause.Joined && supposing;
            if (!animal)
            {
                ofPeople.Add(clause);
            }

            if (!animal && (!supposing || clause.Claim.IsMade))
            {
                telling.Add(clause);
                ReadClause(words, new PatternMatcher(tags, message, small), tags, message, clause, mentions);
            }

            supposing = supposing || _assertions.Supposes(words, tags, clause);
        }

        return new MessageClauses(ofPeople, telling);
    }

    private void ReadClause(List<Word> words, PatternMatcher matcher, Tags tags, Tags message, Clause clause, List<Mention> mentions)
    {
        List<ulong> matches = [];
        foreach (int set in tags.Present)
        {
            foreach ((Concept concept, Pattern pattern, Assertion says) in _index.StartingFrom(set))
            {
                matches.Clear();
                matcher.Find(pattern, set, clause.Span, matches);
                foreach (ulong used in matches)
                {
                    Assertion assertion = _assertions.Read(words, tags, message, clause, used, concept);
                    if (says != Assertion.Present)
                    {
                        assertion = assertion == Assertion.Present ? says : Assertion.NotCurrent;
                    }

                    mentions.Add(new Mention(concept, pattern, assertion, clause, used));
                }
            }
        }
    }
}
