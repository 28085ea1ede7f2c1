using CrampBot.Knowledge.Ranking;

namespace CrampBot.Knowledge.Tests.Ranking;

public sealed class FeaturePlacesTests
{
    /// <summary>Far more than the table begins with; many of them far apart in their high bits only, and one that is zero.</summary>
    private static readonly ulong[] Features = [.. Enumerable.Range(0, 100_000).Select(number => (ulong)number << (number % 40))];

    [Fact]
    public void Features_are_numbered_as_they_are_met_and_found_again()
    {
        FeaturePlaces places = new();
        Dictionary<ulong, int> expected = [];

        Assert.All(Features, feature =>
        {
            expected.TryAdd(feature, expected.Count);
            Assert.Equal(expected[feature], places.FindOrAdd(feature));
        });

        Assert.Equal(expected.Count, places.Count);
        Assert.All(expected, feature => Assert.Equal(feature.Value, places.Find(feature.Key)));
    }

    [Fact]
    public void A_feature_that_was_never_met_has_no_place()
    {
        FeaturePlaces places = new();
        places.FindOrAdd(1);

        Assert.True(places.Find(0) < 0);
        Assert.True(places.Find(2) < 0);
    }
}
