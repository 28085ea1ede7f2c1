using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Knowledge;

/// <summary>One state of the knowledge folder, ready to answer. Take it once per turn, so that a turn sees one state only.</summary>
/// <param name="Content">The content as read.</param>
/// <param name="Words">The sentences of the bot itself.</param>
/// <param name="Finder">Search over <paramref name="Content"/>.</param>
public sealed record KnowledgeSnapshot(KnowledgeContent Content, Words Words, AnswerFinder Finder);
