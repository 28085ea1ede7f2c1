using System.Text;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>A clause as plain text of lower-case words, with the way back to the words.</summary>
internal sealed class ClauseText
{
    private readonly List<int> _wordAt;

    /// <summary>Writes the clause out.</summary>
    public ClauseText(IReadOnlyList<Word> words, Span clause)
    {
        StringBuilder text = new();
        _wordAt = [];
        for (int word = clause.Start; word < clause.End; word++)
        {
            if (text.Length > 0 && !words[word].IsMark)
            {
                text.Append(' ');
            }

            text.Append(words[word].Text);
            while (_wordAt.Count < text.Length)
            {
                _wordAt.Add(word);
            }
        }

        Text = text.ToString();
    }

    /// <summary>The words, one blank between them, none before a mark.</summary>
    public string Text { get; }

    /// <summary>The words that a stretch of the text was written from.</summary>
    public Span Words(int start, int end) => new(_wordAt[Math.Min(start, _wordAt.Count - 1)], _wordAt[Math.Max(start, end - 1)] + 1);
}
