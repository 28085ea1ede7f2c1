namespace CrampBot.Dialogs.Replies;

/// <summary>The entity that tells clients what a message is: <c>{"type":"crampbot/turn","kind":"answer","id":"massage"}</c>.</summary>
public static class TurnEntity
{
    /// <summary>The entity's type.</summary>
    public const string Type = "crampbot/turn";

    /// <summary>Makes the entity for a reply.</summary>
    /// <param name="reply">The reply.</param>
    public static Entity For(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Entity entity = new();
        entity.SetAs(new Dictionary<string, string>
        {
            ["type"] = Type,
            ["kind"] = NameOf(reply.Kind),
            ["id"] = reply.Id,
        });
        return entity;
    }

    /// <summary>The name of a kind on the wire.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public static string NameOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Question => "question",
        ReplyKind.Answer => "answer",
        ReplyKind.Assessment => "assessment",
        ReplyKind.Urgent => "urgent",
        ReplyKind.NotCovered => "notCovered",
        ReplyKind.SmallTalk => "smallTalk",
        ReplyKind.Command => "command",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no name on the wire."),
    };
}
