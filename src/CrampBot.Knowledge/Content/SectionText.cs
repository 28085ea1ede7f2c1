namespace CrampBot.Knowledge.Content;

/// <summary>A piece of content in the two forms that channels need.</summary>
/// <param name="Markdown">As written: paragraphs, numbered steps, bullet lists and bold, nothing else.</param>
/// <param name="Plain">The same words for a voice or a plain-text channel: no markup, steps keep their numbers, one item a line.</param>
public sealed record SectionText(string Markdown, string Plain);
