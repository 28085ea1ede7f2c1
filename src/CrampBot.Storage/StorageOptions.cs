using System.ComponentModel.DataAnnotations;

namespace CrampBot.Storage;

/// <summary>The settings of the store: configuration section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The configuration section these settings are bound from.</summary>
    public const string Section = "Storage";

    /// <summary>Which database is used.</summary>
    /// <value>Default: <see cref="StorageProvider.Sqlite"/>.</value>
    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; set; }

    /// <summary>The SQLite file; a relative path starts at the content root. Its folder is created.</summary>
    /// <value>Default: <c>App_Data/crampbot.db</c>.</value>
    [Required]
    public string Path { get; set; } = "App_Data/crampbot.db";

    /// <summary>How to reach PostgreSQL, in Npgsql's form; required for it.</summary>
    /// <remarks>Directly or by a pooler that keeps sessions: locks and notifications belong to a session.</remarks>
    /// <value>Default: none.</value>
    public string? ConnectionString { get; set; }

    /// <summary>After how many days without use conversations and state are deleted; 1 to 3650.</summary>
    /// <value>Default: 30.</value>
    [Range(1, 3650)]
    public int RetentionDays { get; set; } = 30;
}
