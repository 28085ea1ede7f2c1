using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Keeps track, clause by clause, of whether an animal is spoken of.</summary>
/// <param name="cues">The words that name animals.</param>
internal sealed class Subjects(Cues cues)
{
    private bool _animal;

    /// <summary>Whether the next clause is about an animal: it names one, or goes on about one as "he" or "it".</summary>
    public bool IsAboutAnAnimal(List<Word> words, Tags tags, Clause clause)
    {
        if (tags.Has(cues.AnimalDidIt))
        {
            _animal = false;
        }
        else if (tags.Has(cues.Animal))
        {
            _animal = true;
        }
        else if (SpeaksOfAPerson(words, clause))
        {
            _animal = false;
        }

        return _animal;
    }

    private bool SpeaksOfAPerson(List<Word> words, Clause clause)
    {
        for (int at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (cues.IsNotTheAnimals(words[at]))
            {
                return true;
            }
        }

        return false;
    }
}
