using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>One example of how people answer a question in words.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Meant">The ids of the choices that are meant, or none, unknown, or unclear, alone.</param>
/// <param name="Text">The answer.</param>
internal sealed record SpokenAnswer(string Question, IReadOnlyList<string> Meant, string Text)
{
    private const char Together = '+';

    /// <summary>Reads every file of a folder, in the order of the file names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="questions">The questions that there are.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IReadOnlyList<SpokenAnswer> Load(string folder, QuestionList questions, List<string> faults)
    {
        List<SpokenAnswer> answers = [];
        foreach (string path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            YamlFile file = new(path, faults);
            foreach ((Line id, YamlNode lists) in file.Entries())
            {
                Question? question = questions.Questions.FirstOrDefault(question => question.Id == id.Text);
                if (question is null)
                {
                    faults.Add($"{id.Place}: there is no question \"{id.Text}\".");
                    continue;
                }

                foreach ((Line list, YamlNode texts) in file.Entries(lists))
                {
                    string[] meant = list.Text.Split(Together);
                    faults.AddRange(meant.Where(choice => !IsKnown(choice, meant.Length, question)).Select(choice => $"{list.Place}: \"{choice}\" is no choice of {question.Id}."));
                    answers.AddRange(file.Texts(texts).Select(text => new SpokenAnswer(question.Id, meant, text.Text)));
                }
            }
        }

        return answers;
    }

    private static bool IsKnown(string choice, int together, Question question) =>
        question.Choices.Any(one => one.Id == choice)
        || (together == 1 && (choice is CrampBot.Triage.Question.Unknown or LikelyAnswer.Unclear
            || (choice == CrampBot.Triage.Question.None && question.NoneOfThese is not null)));
}
