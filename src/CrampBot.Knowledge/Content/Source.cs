namespace CrampBot.Knowledge.Content;

/// <summary>A publication that backs a section.</summary>
/// <param name="Key">The short name used inside an article, for example <c>AAOS</c>.</param>
/// <param name="Name">The name shown to a person, with publisher and year.</param>
/// <param name="Url">The public address; http or https.</param>
public sealed record Source(string Key, string Name, Uri Url);
