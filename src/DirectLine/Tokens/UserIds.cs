namespace DirectLine;

/// <summary>What a user id may look like.</summary>
internal static class UserIds
{
    private const int Longest = 128;

    /// <summary>An id that a client may have left out.</summary>
    /// <returns>The id; null where it is missing or empty.</returns>
    /// <exception cref="RequestRefusedException">The id is too long or holds a control character.</exception>
    public static string? Checked(string? id) =>
        string.IsNullOrEmpty(id) ? null
        : id.Length <= Longest && !id.Any(char.IsControl) ? id
        : throw new RequestRefusedException(DirectLineError.BadUserId);
}
