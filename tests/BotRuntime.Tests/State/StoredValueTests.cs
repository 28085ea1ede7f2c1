using System.Text.Json;

namespace BotRuntime.Tests.State;

/// <summary>What a dialog puts where any object may be comes back as what it was.</summary>
public sealed class StoredValueTests
{
    public static IEnumerable<TheoryDataRow<object>> Values =>
    [
        new("text"),
        new(true),
        new(7L),
        new(7.5),
        new(new Answers("calf", 7, ["swelling"])),
        new(new List<string> { "a", "b" }),
        new(new Answers[] { new("calf", 7, []) }),
        new(new Dictionary<string, Answers> { ["x"] = new("thigh", 1, []) }),
        new(DateTimeOffset.UnixEpoch),
        new(Side.Left),
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_what_it_was(object value)
    {
        object? back = await StoreAndLoadAsync(value);

        Assert.Equal(value.GetType(), back?.GetType());
        Assert.Equivalent(value, back, strict: true);
    }

    [Fact]
    public async Task A_whole_number_comes_back_as_a_long_as_in_the_SDK() => Assert.Equal(7L, await StoreAndLoadAsync(7));

    [Fact]
    public async Task JSON_from_outside_comes_back_as_JSON_and_can_name_no_type()
    {
        JsonElement json = JsonElement.Parse("""{"$type":"BotRuntime.Tests.State.StoredValueTests+Answers","$value":{"place":"calf"}}""");

        Assert.True(JsonElement.DeepEquals(json, Assert.IsType<JsonElement>(await StoreAndLoadAsync(json))));
    }

    [Fact]
    public async Task A_dictionary_cannot_pass_for_a_type()
    {
        Dictionary<string, object> forged = new() { ["$type"] = "System.Guid", ["$value"] = "x" };

        await Assert.ThrowsAsync<JsonException>(() => StoreAndLoadAsync(forged));
    }

    [Fact]
    public async Task A_type_of_the_platform_is_not_stored()
    {
        NotSupportedException refusal = await Assert.ThrowsAsync<NotSupportedException>(() => StoreAndLoadAsync(new Uri("https://example.org")));

        Assert.Contains("System.Uri", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<object?> StoreAndLoadAsync(object value)
    {
        object? back = null;
        Talk talk = new(new WaterfallDialog("talk",
        [
            (step, _) =>
            {
                step.Values["value"] = value;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, _) =>
            {
                back = step.Values["value"];
                return Task.FromResult(Dialog.EndOfTurn);
            },
        ]));
        await talk.SayAsync("hi");
        await talk.SayAsync("go on");
        return back;
    }

    public enum Side
    {
        Right,
        Left,
    }

    public sealed record Answers(string Place, int Points, IReadOnlyList<string> Signs);
}
