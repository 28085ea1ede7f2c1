namespace CrampBot.Triage;

/// <summary>What is known, with all that follows from it: implied, excluded and measured findings, and doubts that must count.</summary>
/// <remarks>Made by <see cref="Vocabulary"/>; immutable once made.</remarks>
public sealed class Facts
{
    private readonly Vocabulary _vocabulary;
    private readonly Findings _findings;
    private readonly Truth[] _presence;
    private readonly bool[]? _mayBeLearnt;

    internal Facts(Vocabulary vocabulary, Findings findings, Truth[] presence, bool[]? mayBeLearnt = null)
    {
        _vocabulary = vocabulary;
        _findings = findings;
        _presence = presence;
        _mayBeLearnt = mayBeLearnt;
    }

    /// <summary>Whether a sign or circumstance is present.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>True, false, or unknown.</returns>
    public Truth Presence(string id) => Presence(_vocabulary.IndexOf(id));

    /// <summary>The number of a quantity.</summary>
    /// <param name="id">The id of the quantity.</param>
    /// <returns>The number in the unit of the quantity, or null where it is not known.</returns>
    public double? Number(string id) => _findings.Of(id)?.Number;

    /// <summary>The value of a choice.</summary>
    /// <param name="id">The id of the choice.</param>
    /// <returns>The value, or null where it is not known.</returns>
    public string? Choice(string id) => _findings.Of(id)?.Choice;

    /// <summary>Whether a sign or circumstance is present, by its number.</summary>
    internal Truth Presence(int index) => _presence[index] == Truth.Unknown ? Missing(index) : _presence[index];

    /// <summary>What to make of a finding that nothing is known about, by its number.</summary>
    /// <returns>Unknown; false where it is ruled out that anything will be learnt about it.</returns>
    internal Truth Missing(int index) => _mayBeLearnt is null || _mayBeLearnt[index] ? Truth.Unknown : Truth.False;

    /// <summary>The same facts, for asking whether more questions could matter.</summary>
    /// <param name="mayBeLearnt">Which findings, by number, questions may still settle; all others that are unknown count as absent.</param>
    /// <returns>The facts as they would look if only those findings were open.</returns>
    internal Facts OpenOnlyTo(bool[] mayBeLearnt) => new(_vocabulary, _findings, _presence, mayBeLearnt);
}
