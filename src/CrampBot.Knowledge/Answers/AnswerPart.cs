namespace CrampBot.Knowledge.Answers;

/// <summary>Which part of the section was asked for.</summary>
public enum AnswerPart
{
    /// <summary>The brief text, after <see cref="AnswerResult.FacetText"/> where there is one.</summary>
    Brief,

    /// <summary>The rest of the text: "tell me more". The brief text again where there is no more.</summary>
    More,

    /// <summary>Only <see cref="AnswerResult.FacetText"/>: a follow-up to an answer already read.</summary>
    Facet,
}
