using System.Text.Json;

namespace CrampBot.Triage.Tests;

public sealed class FindingsTests
{
    private static readonly Finding Swollen = new("one_leg_swollen", FindingStatus.Present, FindingOrigin.Words, "calf is puffy");

    [Fact]
    public void What_nobody_spoke_of_is_unknown_and_not_absent() => Assert.Null(Findings.None.Of("one_leg_swollen"));

    [Fact]
    public void An_answer_replaces_what_was_read_from_words()
    {
        Finding answer = new("one_leg_swollen", FindingStatus.Absent, FindingOrigin.Answer);

        Assert.Equal(answer, Findings.None.With(Swollen).With(answer).Of("one_leg_swollen"));
    }

    [Fact]
    public void Words_alone_do_not_withdraw_a_sign_that_is_present()
    {
        Finding words = new("one_leg_swollen", FindingStatus.Absent, FindingOrigin.Words, "no swelling");

        Assert.Equal(Swollen, Findings.None.With(Swollen).With(words).Of("one_leg_swollen"));
    }

    [Fact]
    public void Doubtful_words_do_not_unsettle_what_is_known()
    {
        Finding words = new("one_leg_swollen", FindingStatus.Uncertain, FindingOrigin.Words, "bulging");

        Assert.Equal(Swollen, Findings.None.With(Swollen).With(words).Of("one_leg_swollen"));
    }

    [Fact]
    public void A_sign_that_appears_later_in_words_is_present_although_it_was_denied_in_an_answer()
    {
        Finding answer = new("one_leg_swollen", FindingStatus.Absent, FindingOrigin.Answer);

        Assert.Equal(Swollen, Findings.None.With(answer).With(Swollen).Of("one_leg_swollen"));
    }

    [Fact]
    public void What_was_left_open_unsettles_nothing_and_is_settled_by_words()
    {
        Finding open = new("one_leg_swollen", FindingStatus.Uncertain, FindingOrigin.LeftOpen);

        Assert.Equal(Swollen, Findings.None.With(Swollen).With(open).Of("one_leg_swollen"));
        Assert.Equal(Swollen, Findings.None.With(open).With(Swollen).Of("one_leg_swollen"));
    }

    [Fact]
    public void Words_settle_what_was_uncertain()
    {
        Finding unsure = new("one_leg_swollen", FindingStatus.Uncertain, FindingOrigin.Answer);

        Assert.Equal(Swollen, Findings.None.With(unsure).With(Swollen).Of("one_leg_swollen"));
    }

    [Fact]
    public void The_later_of_two_numbers_holds()
    {
        Finding twoDays = new("onset_days", FindingStatus.Present, FindingOrigin.Words, "two days", Number: 2);
        Finding twoWeeks = twoDays with { Evidence = "two weeks", Number = 14 };

        Assert.Equal(twoWeeks, Findings.None.With(twoDays).With(twoWeeks).Of("onset_days"));
    }

    [Fact]
    public void A_forgotten_finding_is_unknown_again() => Assert.Null(Findings.None.With(Swollen).Without("one_leg_swollen").Of("one_leg_swollen"));

    [Fact]
    public void Two_findings_with_one_id_are_refused() => Assert.Throws<ArgumentException>(() => new Findings([Swollen, Swollen]));

    [Fact]
    public void Sets_are_equal_in_whatever_order_they_were_filled()
    {
        Finding site = new("site", FindingStatus.Present, FindingOrigin.Answer, Choice: "calf");

        Assert.Equal(Findings.None.With(site).With(Swollen), Findings.None.With(Swollen).With(site));
    }

    [Fact]
    public void A_set_comes_back_from_json_as_it_went()
    {
        Findings findings = new(
        [
            Swollen,
            new("site", FindingStatus.Present, FindingOrigin.Answer, Choice: "calf"),
            new("severity", FindingStatus.Present, FindingOrigin.Words, "8/10", Number: 8),
            new("fainted", FindingStatus.Uncertain, FindingOrigin.Answer),
        ]);

        string json = JsonSerializer.Serialize(findings);

        Assert.Equal(findings, JsonSerializer.Deserialize<Findings>(json));
    }

    [Fact]
    public void The_json_holds_words_for_status_and_origin() => Assert.Equal(
        """{"Items":[{"Id":"one_leg_swollen","Status":"Present","Origin":"Words","Evidence":"calf is puffy","Number":null,"Choice":null}]}""",
        JsonSerializer.Serialize(Findings.None.With(Swollen)));
}
