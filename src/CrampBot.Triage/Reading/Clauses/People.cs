using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Whom each word of a message is about, as far as people are named: the writer, one of theirs, or nobody that is named.</summary>
/// <remarks>"My wife is diabetic. I get cramps": "diabetic" is about the wife, "cramps" about the writer.</remarks>
internal sealed class People
{
    /// <summary>The one who writes.</summary>
    public const string Writer = "the writer";

    /// <summary>"He" or "she" before anybody was named.</summary>
    private const string Someone = "some one";

    /// <summary>Words that may stand between "my" and whose it is ("my little boy", "my 6 year old son").</summary>
    private const int FarthestOwn = 4;

    private readonly string?[] _named;

    /// <summary>Finds who is named where.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="cues">The words that name people.</param>
    public People(List<Word> words, Tags message, Cues cues)
    {
        _named = new string?[words.Count];
        string other = Someone;
        for (int at = 0; at < words.Count; at++)
        {
            if (cues.IsWriter(words[at]))
            {
                _named[at] = Writer;
            }
            else if (NamedFrom(words, message, cues, at) is { } person)
            {
                other = words[person.Start].Stem;
                if (!OnlySpeaks(message, cues, person.End) && !(at > 0 && message.At(cues.Accompanying, at - 1) is not null))
                {
                    Array.Fill(_named, other, at, person.End - at);
                }

                at = person.End - 1;
            }
            else if (cues.IsWriters(words[at]))
            {
                _named[at] = Writer;
            }
            else if (cues.IsHeOrShe(words[at]) && !OnlySpeaks(message, cues, at + 1))
            {
                _named[at] = other;
            }
        }
    }

    /// <summary>Whether two names may be of the same person.</summary>
    public static bool AreOne(string one, string other) => one == other || (one != Writer && other != Writer && (one == Someone || other == Someone));

    /// <summary>Whether a person was named as a relative or friend, and not merely as "he" or "she".</summary>
    public static bool IsRelative(string person) => person is not (Writer or Someone);

    /// <summary>Whom a word is about: the last person named before it in its sentence, or the first after it in its clause; null where nobody is.</summary>
    /// <param name="word">The number of the word.</param>
    /// <param name="clause">The clause that it stands in.</param>
    public string? Of(int word, Clause clause)
    {
        return Named(word, clause.Span.Start, -1) ?? Named(word, clause.Span.End - 1, 1) ?? Named(clause.Span.Start - 1, clause.Sentence.Start, -1);
    }

    private string? Named(int from, int to, int step)
    {
        for (int at = from; at != to + step; at += step)
        {
            if (_named[at] is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>"My dad" from "my" on, "mum" by itself.</summary>
    public static Span? NamedFrom(List<Word> words, Tags message, Cues cues, int at)
    {
        if (message.At(cues.RelativeByName, at) is { } byName)
        {
            return byName;
        }

        if (!cues.MayStandBeforeRelative(words[at]))
        {
            return null;
        }

        for (int next = at + 1; next <= at + FarthestOwn && next < words.Count; next++)
        {
            if ((message.At(cues.Relative, next) ?? message.At(cues.RelativeByName, next)) is { } relative)
            {
                return relative;
            }

            if (words[next].IsMark || message.At(cues.SmallWord, next) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"My wife says it is cramp" is not about her.</summary>
    private static bool OnlySpeaks(Tags message, Cues cues, int next) =>
        message.At(cues.OnlySpeaks, next) is not null;
}
