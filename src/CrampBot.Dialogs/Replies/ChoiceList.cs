namespace CrampBot.Dialogs.Replies;

/// <summary>The choices of a question, before a channel gives them the form of buttons, a card or a list.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="PicksMany">Whether several may be picked.</param>
/// <param name="Choices">The choices.</param>
/// <param name="Ways">The ways out: none of these, I don't know.</param>
public sealed record ChoiceList(string QuestionId, bool PicksMany, IReadOnlyList<ChoiceItem> Choices, IReadOnlyList<ChoiceItem> Ways)
{
    /// <summary>A scale to point on beside the choices, for channels that show one; null where the question has none.</summary>
    public ScaleItem? Scale { get; init; }
}

/// <summary>One choice.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The words on it; writing them is as good as pressing it.</param>
public sealed record ChoiceItem(string Id, string Text);

/// <summary>A scale of whole points.</summary>
/// <param name="Ask">What the scale asks.</param>
/// <param name="Points">The points, the least first: the number is the id.</param>
/// <param name="InPlaceOf">The ids of the choices that need not be shown beside the scale, which asks for the same.</param>
public sealed record ScaleItem(string Ask, IReadOnlyList<ChoiceItem> Points, IReadOnlyList<string> InPlaceOf);
