namespace BotRuntime.Schema;

/// <summary>What the channel says about an activity that it took.</summary>
public class ResourceResponse
{
    /// <summary>An answer without an id.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>An answer with the id that the channel gave.</summary>
    /// <param name="id">The id of the activity.</param>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>The channel's id of the activity; null where the channel gives none.</summary>
    public string? Id { get; set; }
}
