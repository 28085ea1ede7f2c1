namespace DirectLine;

/// <summary>Reads activities that clients sent.</summary>
internal static class ActivityJson
{
    /// <summary>Reads an activity.</summary>
    /// <exception cref="RequestRefusedException">The JSON is broken, too deep, or a member has the wrong type.</exception>
    public static Activity Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return BotJson.ReadActivity(json);
        }
        catch (InvalidActivityException)
        {
            throw new RequestRefusedException(DirectLineError.MalformedJson);
        }
    }
}
