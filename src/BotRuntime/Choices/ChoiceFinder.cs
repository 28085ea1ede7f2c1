namespace BotRuntime.Dialogs;

/// <summary>Finds the choice that an answer means.</summary>
internal static class ChoiceFinder
{
    public static FoundChoice? Find(string? utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        if (string.IsNullOrEmpty(utterance))
        {
            return null;
        }

        for (int index = 0; index < choices.Count; index++)
        {
            if (string.Equals(choices[index].Value, utterance, StringComparison.OrdinalIgnoreCase))
            {
                return new FoundChoice { Value = choices[index].Value, Index = index, Score = 1, Synonym = utterance };
            }
        }

        return options.RecognizeNumbers && int.TryParse(utterance, out int number) && number >= 1 && number <= choices.Count
            ? new FoundChoice { Value = choices[number - 1].Value, Index = number - 1, Score = 1 }
            : null;
    }
}
