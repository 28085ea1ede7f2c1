using System.Globalization;
using System.Text;
using CrampBot.Knowledge.Content;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CrampBot.Knowledge.Loading;

/// <summary>Turns Markdown into <see cref="SectionText"/>, refusing what some channel could not show.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static SectionText Read(Located written, FaultList faults)
    {
        StringBuilder plain = new();
        Append(Markdown.Parse(written.Text, Pipeline), plain, written.Place, faults);
        return new SectionText(written.Text, plain.ToString().TrimEnd());
    }

    private static void Append(ContainerBlock blocks, StringBuilder plain, Place start, FaultList faults)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Append(paragraph.Inline!, plain, start, faults);
                    plain.Append(blocks is ListItemBlock ? "\n" : "\n\n");
                    break;
                case ListBlock list:
                    Append(list, plain, start, faults);
                    break;
                default:
                    Refuse(block, start, faults);
                    break;
            }
        }
    }

    private static void Append(ListBlock list, StringBuilder plain, Place start, FaultList faults)
    {
        foreach (ListItemBlock item in list.Cast<ListItemBlock>())
        {
            plain.Append(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}. ") : "- ");
            Append(item, plain, start, faults);
        }

        plain.Append('\n');
    }

    private static void Append(ContainerInline inlines, StringBuilder plain, Place start, FaultList faults)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    plain.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    plain.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    plain.Append(entity.Transcoded.AsSpan());
                    break;
                case EmphasisInline emphasis:
                    Append(emphasis, plain, start, faults);
                    break;
                default:
                    Refuse(inline, start, faults);
                    break;
            }
        }
    }

    private static void Refuse(MarkdownObject found, Place start, FaultList faults) => faults.Add(
        start with { Line = start.Line + found.Line },
        $"A section's text cannot hold this: {found.GetType().Name.Replace("Inline", "", StringComparison.Ordinal).Replace("Block", "", StringComparison.Ordinal)}.",
        "Use paragraphs, numbered steps, bullet lists and bold only.");
}
