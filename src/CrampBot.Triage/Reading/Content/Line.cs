namespace CrampBot.Triage.Reading.Content;

/// <summary>One text of a content file and where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">File name and line number, "language.yaml:12".</param>
internal readonly record struct Line(string Text, string Place);
