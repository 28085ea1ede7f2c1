using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Tests.Answers;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Knowledge.Tests.Content;

public sealed class ShippedContentTests(ShippedKnowledge shipped)
{
    [Fact]
    public void Every_section_reads_at_the_age_of_nine_to_eleven()
    {
        const double grade = 6.0;
        string[] hard = [.. shipped.Content.Sections.Values
            .Select(section => (section.Id, Grade: ReadingGrade.Of($"{section.Brief.Plain}\n{section.More?.Plain}", shipped.Content.FamiliarNames)))
            .Where(section => section.Grade > grade)
            .OrderByDescending(section => section.Grade)
            .Select(section => FormattableString.Invariant($"{section.Id} {section.Grade:0.0}"))];

        Assert.Empty(hard);
    }

    [Fact]
    public void No_evaluation_question_equals_an_utterance()
    {
        HashSet<string> known = shipped.Content.Sections.Values.SelectMany(section => section.Utterances)
            .Concat(shipped.Content.OutOfScope.Values.Concat(shipped.Content.SmallTalk.Values).SelectMany(reply => reply.Utterances))
            .Select(utterance => NormalForm.Of(utterance.Text))
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(EvaluationQuestions(), question => known.Contains(NormalForm.Of(question)));
    }

    [Fact]
    public void Every_section_has_forty_utterances_and_those_of_the_hamstring_articles_a_hundred()
    {
        string[] thin = [.. shipped.Content.Sections.Values
            .Where(section => section.Utterances.Count < (IsOfTheSeed(section) ? 100 : 40))
            .Select(section => $"{section.Id} {section.Utterances.Count}")];

        Assert.Empty(thin);
    }

    private static bool IsOfTheSeed(Section section) =>
        section.Utterances[0].File.StartsWith("hamstring/", StringComparison.Ordinal) && section.Id != "chair-stretch";

    // A follow-up is a fragment ("and why?") that any two people put alike: only questions that stand alone count.
    private static IEnumerable<string> EvaluationQuestions()
    {
        string folder = Path.Combine(ShippedKnowledge.RepositoryRoot, "tests", "CrampBot.Evaluation", "questions");
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            using StreamReader text = File.OpenText(file);
            YamlStream stream = [];
            stream.Load(text);
            foreach (YamlMappingNode question in ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>())
            {
                if (!question.Children.ContainsKey("first"))
                {
                    yield return ((YamlScalarNode)question["question"]).Value!;
                }
            }
        }
    }
}
