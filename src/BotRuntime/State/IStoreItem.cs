namespace BotRuntime;

/// <summary>An item that is written only over the version that it was read from.</summary>
public interface IStoreItem
{
    /// <summary>The version read; null for an item that is new; <c>*</c> to write over any version.</summary>
    string? ETag { get; set; }
}
