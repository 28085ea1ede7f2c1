namespace CrampBot.Dialogs.Conversations;

/// <summary>The entity with which Teams tells where its user is: <c>{"type":"clientInfo","country":"GB"}</c>.</summary>
public static class ClientInfo
{
    private const string Type = "clientInfo";
    private const string Country = "country";

    /// <summary>The country; null where the channel does not say.</summary>
    /// <param name="activity">What came in.</param>
    public static string? CountryOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Entities?
            .Where(entity => entity.Type == Type)
            .Select(entity => entity.GetAs<Dictionary<string, object>>() is { } info
                && info.TryGetValue(Country, out object? country) ? country.ToString() : null)
            .FirstOrDefault();
    }
}
