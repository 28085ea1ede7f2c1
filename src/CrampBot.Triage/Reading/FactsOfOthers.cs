using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Tells the circumstances of the one who has the cramp from those of others: "my sister is pregnant. I get cramps" is of nobody pregnant.</summary>
/// <remarks>
/// A circumstance that is told of somebody else is dropped where the message plainly says who has the trouble and it is not them. Where it
/// does not say, all is kept; what the writer says of themselves is always kept, and signs are, whoever has them.
/// </remarks>
/// <param name="cues">The words that name people, and those that say that something is wrong with them.</param>
/// <param name="circumstances">The ids of the findings that are circumstances.</param>
internal sealed class FactsOfOthers(Cues cues, IReadOnlySet<string> circumstances)
{
    /// <summary>Drops the circumstances of others from what was matched.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="mentions">What was matched; loses those.</param>
    /// <returns>Whether a number in a clause is told of the trouble, and not of a circumstance ("36 weeks" pregnant) or of somebody else.</returns>
    public Func<Span, Clause, bool> Drop(List<Word> words, Tags message, MessageClauses clauses, List<Mention> mentions)
    {
        People people = new(words, message, cues);
        HashSet<string> ailing = [.. Ailing(message, clauses, mentions, people)];
        mentions.RemoveAll(mention => circumstances.Contains(mention.Concept.Finding) && IsOfAnother(people.Of(mention.First, mention.Clause), mention.Concept.Family));
        return (number, clause) =>
            !mentions.Exists(mention => circumstances.Contains(mention.Concept.Finding) && mention.UsesAll(number))
            && (people.Of(number.Start, clause) is not { } person || ailing.Count == 0 || ailing.Any(one => People.AreOne(one, person)));

        bool IsOfAnother(string? person, bool family) =>
            person is not (null or People.Writer)
            && (ailing.Count > 0 || (family && People.IsRelative(person)))
            && !ailing.Any(one => People.AreOne(one, person));
    }

    private IEnumerable<string> Ailing(Tags message, MessageClauses clauses, List<Mention> mentions, People people)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Assertion is Assertion.Present or Assertion.Uncertain && !circumstances.Contains(mention.Concept.Finding)
                && people.Of(mention.First, mention.Clause) is { } person)
            {
                yield return person;
            }
        }

        foreach (Span ails in message.Of(cues.Ails))
        {
            Clause clause = clauses.OfPeople.FirstOrDefault(clause => clause.Span.Holds(ails));
            if (clause.Span.End > 0 && people.Of(ails.Start, clause) is { } person)
            {
                yield return person;
            }
        }
    }
}
