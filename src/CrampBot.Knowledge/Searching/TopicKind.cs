namespace CrampBot.Knowledge.Searching;

/// <summary>What kind of reply a <see cref="Topic"/> gets.</summary>
internal enum TopicKind
{
    Section,
    OutOfScope,
    SmallTalk,
}
