using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Quantities;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Collects what is read from one message: stated beats doubtful beats denied.</summary>
/// <param name="utterance">The message, for the words that a finding was read from.</param>
internal sealed class FindingsNoted(string utterance)
{
    private const double MinutesPerHour = 60;
    private const double MinutesPerDay = 24 * MinutesPerHour;

    private readonly Dictionary<string, Finding> _noted = new(StringComparer.Ordinal);

    /// <summary>Notes a sign, a circumstance or a choice; two different choices leave the choice open.</summary>
    public void Note(Mention mention, List<Word> words)
    {
        (Concept concept, Assertion assertion) = (mention.Concept, mention.Assertion);
        if (assertion == Assertion.NotCurrent || (concept.Choice is not null && assertion != Assertion.Present))
        {
            return;
        }

        Finding finding = new(concept.Finding, Status(assertion), FindingOrigin.Words, Evidence(words[mention.First], words[mention.Last]), Choice: concept.Choice);
        if (!_noted.TryGetValue(concept.Finding, out Finding? earlier))
        {
            _noted.Add(concept.Finding, finding);
        }
        else if (concept.Choice is not null)
        {
            _noted[concept.Finding] = earlier.Choice == concept.Choice ? earlier : earlier with { Status = FindingStatus.Uncertain, Choice = null };
        }
        else if (Strength(finding.Status) > Strength(earlier.Status))
        {
            _noted[concept.Finding] = finding;
        }
    }

    /// <summary>Notes a sign that a stretch of words tells of, or may tell of, whatever was denied elsewhere.</summary>
    public void Note(string sign, List<Word> words, Span place, FindingStatus status) =>
        _noted[sign] = new Finding(sign, status, FindingOrigin.Words, Evidence(words[place.Start], words[place.End - 1]));

    /// <summary>Notes a number; of several, the highest, which is the careful one.</summary>
    public void Note(Quantity quantity, List<Word> words, Span place)
    {
        if (!_noted.TryGetValue(quantity.Finding, out Finding? earlier) || earlier.Number < quantity.Number)
        {
            string evidence = Evidence(words[place.Start], words[place.End - 1]);
            _noted[quantity.Finding] = new Finding(quantity.Finding, FindingStatus.Present, FindingOrigin.Words, evidence, quantity.Number);
        }
    }

    /// <summary>A cramp that is still there has lasted since it came on; where only the time of day was said, an hour at least.</summary>
    public void LastsSinceItCameOn()
    {
        if (!IsStated("ongoing_now") || IsStated("muscle_sore_after") || _noted.ContainsKey("episode_minutes"))
        {
            return;
        }

        if (_noted.GetValueOrDefault("onset_days") is { Number: { } days and < 1 } onset)
        {
            Lasted(onset, days > 0 ? days * MinutesPerDay : MinutesPerHour);
        }
        else if (!IsStated("pain_constant") && _noted.GetValueOrDefault("constant_hours") is { Number: { } hours } constant)
        {
            Lasted(constant, hours * MinutesPerHour);
        }
    }

    /// <summary>What was noted.</summary>
    public Findings ToFindings() => new([.. _noted.Values]);

    private void Lasted(Finding said, double minutes) => _noted.Add("episode_minutes", said with { Id = "episode_minutes", Number = Math.Round(minutes) });

    private bool IsStated(string finding) => _noted.GetValueOrDefault(finding)?.Status == FindingStatus.Present;

    private string Evidence(Word first, Word last) => utterance[first.Start..last.End];

    private static FindingStatus Status(Assertion assertion) => assertion switch
    {
        Assertion.Present => FindingStatus.Present,
        Assertion.Absent => FindingStatus.Absent,
        Assertion.Uncertain => FindingStatus.Uncertain,
        _ => throw new ArgumentOutOfRangeException(nameof(assertion), assertion, "Only what is said of now is noted."),
    };

    private static int Strength(FindingStatus status) => status switch
    {
        FindingStatus.Absent => 0,
        FindingStatus.Uncertain => 1,
        FindingStatus.Present => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There are three."),
    };
}
