using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Likeness;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>What the model sees does not hang on what else the content holds.</summary>
public sealed class FeatureTests
{
    private static readonly WordSplitter Splitter = new(
        new Shorthand(new Dictionary<string, string[]>(), new Dictionary<string, string[]>(), new Dictionary<string, string[]>(), "to"), new Stemmer([]), new Spelling([], []));

    [Fact]
    public void A_word_set_that_no_feature_is_made_of_changes_no_feature() =>
        Assert.Equal(FeaturesOf("maybe my calf is puffy", "swollen"), FeaturesOf("maybe my calf is puffy", "swollen", unused: "a set before"));

    [Fact]
    public void Word_sets_of_different_names_are_different_features() =>
        Assert.NotEqual(FeaturesOf("puffy", "swollen"), FeaturesOf("puffy", "inflated"));

    private static List<Feature> FeaturesOf(string message, string swelling, string? unused = null)
    {
        WordSets sets = new();
        if (unused is not null)
        {
            sets.AddMember(sets.Declare(unused), Splitter.Split("calf"));
        }

        Cues cues = new(sets, new WordLists("none", new Dictionary<string, IReadOnlyList<string>>(), []));
        sets.AddMember(cues.Maybe, Splitter.Split("maybe"));
        int[] named = [sets.Declare(swelling), sets.Declare("calf")];
        sets.AddMember(named[0], Splitter.Split("puffy"));
        sets.AddMember(named[1], Splitter.Split("calf"));
        List<Word> words = Splitter.Split(message);
        using Tags tags = sets.Tag(words, new Span(0, words.Count));
        return new MessageFeatures(sets, named, cues).Of(words, tags);
    }
}
