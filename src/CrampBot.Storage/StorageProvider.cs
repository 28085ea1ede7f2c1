namespace CrampBot.Storage;

/// <summary>The databases that conversations and state can be kept in.</summary>
public enum StorageProvider
{
    /// <summary>One file beside the program, created on first run: for one instance.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, version 15 or later: for several instances.</summary>
    PostgreSql,
}
