namespace CrampBot.Knowledge.Content;

/// <summary>When the reply of a class is said before anything else, wherever in a conversation or a message the class is spoken of.</summary>
public enum Urgency
{
    /// <summary>Never: it is a reply like any other.</summary>
    None,

    /// <summary>Unless the same message gets an emergency warning of the triage, which says to call for help as well.</summary>
    UnlessWarned,

    /// <summary>Always: no warning of the triage speaks of it.</summary>
    Always,
}
