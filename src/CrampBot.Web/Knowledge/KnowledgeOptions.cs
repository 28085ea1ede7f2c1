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

    /// <summary>Where search and findings reader keep what they made of the folder, so that the next start need not make it again; a relative path starts at the content root.</summary>
    /// <remarks>It holds nothing that a person of a conversation typed, and can be deleted at any time.</remarks>
    /// <value>Default: <c>App_Data/learnt</c>.</value>
    [Required]
    public string LearntFolder { get; set; } = "App_Data/learnt";
}
