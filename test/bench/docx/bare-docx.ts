import {
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Printable, PrintBlock, PrintRun } from '#core/printable'

/** The same text by docx alone: its paragraphs, headings, lists, quotations, notes, links and bookmarks, in docx’s own styles, as docx packs them. */
export async function bareDocx({ title, summary, sections, notes, sources }: Printable): Promise<Uint8Array> {
  const document = new Document({
    title,
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    footnotes: Object.fromEntries(
      notes.map(({ number, paragraphs }) => [
        number,
        { children: paragraphs.map((runs) => new Paragraph({ children: childrenOf(runs) })) },
      ]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...summary.flatMap(paragraphsOf),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.title }),
            ...section.blocks.flatMap(paragraphsOf),
          ]),
          ...sources.map(({ runs }) => new Paragraph({ children: childrenOf(runs) })),
        ],
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

function paragraphsOf(block: PrintBlock): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: marked(block) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: marked(block) })]
    case 'quotation':
      return [new Paragraph({ style: 'Quote', children: marked(block) })]
    case 'list':
      return block.items
        .flat()
        .flatMap((inner) =>
          'runs' in inner ? [new Paragraph({ numbering: { reference: 'list', level: 0 }, children: marked(inner) })] : [],
        )
    case 'table':
    case 'rule':
    case 'entry':
      return []
  }
}

function marked({ id, runs }: { readonly id: string; readonly runs: readonly PrintRun[] }): ParagraphChild[] {
  return [new Bookmark({ id, children: [] }), ...childrenOf(runs)]
}

function childrenOf(runs: readonly PrintRun[]): ParagraphChild[] {
  return runs.map((run) => {
    if (run.kind === 'noteReference') return new Bookmark({ id: run.id, children: [new FootnoteReferenceRun(run.number)] })
    if (run.kind === 'lineBreak') return new TextRun({ break: 1 })
    const text = new TextRun({ text: run.text, bold: run.bold, italics: run.italic })
    return run.link === null ? text : new ExternalHyperlink({ link: run.link, children: [text] })
  })
}
