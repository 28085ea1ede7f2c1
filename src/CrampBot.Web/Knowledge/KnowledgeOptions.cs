using System.ComponentModel.DataAnnotations;

namespace CrampBot.Web.Knowledge;

/// <summary>Settings of the knowledge folder: configuration section <c>Knowledge</c>.</summary>
internal sealed class KnowledgeOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Knowledge";

    /// <summary>The folder of one language; a relative path starts at the content root.</summary>
    /// <value>Default: <c>knowledge/en</c>, where <c>dotnet publish</c> puts it.</value>
    [Required]
    public string Folder { get; set; } = "knowledge/en";
}
