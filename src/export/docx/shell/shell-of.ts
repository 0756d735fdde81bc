import { Document, Footer, Header, Paragraph } from 'docx'
import type { Printable } from '#core/printable'
import { languageTag } from '../language-tag.ts'
import { xmlText } from '../story/xml-text.ts'
import type { Design } from './design.ts'
import { styleSheet } from './style-sheet.ts'

/** The package around the text, as docx describes one: styles, page, properties. The text itself is written by `story/`, several times as fast, and what docx gets wrong or leaves out is mended afterwards, by `finish/`. */
export function shellOf(printable: Printable, design: Design): Document {
  const { page, margin } = design
  return new Document({
    title: xmlText(printable.title),
    ...(printable.reference !== null && { subject: xmlText(printable.reference.value) }),
    ...(printable.keywords.length > 0 && { keywords: xmlText(printable.keywords.join('; ')) }),
    creator: 'Attaché',
    lastModifiedBy: 'Attaché',
    compatibility: { version: 15 },
    styles: styleSheet(languageTag(printable.language), design),
    // The separators above the notes come with them.
    footnotes: {},
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: page,
            margin: {
              top: margin.top,
              bottom: margin.bottom,
              left: margin.side,
              right: margin.side,
              header: margin.header,
              footer: margin.footer,
            },
          },
        },
        headers: { default: new Header({ children: [new Paragraph('')] }), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: new Footer({ children: [new Paragraph('')] }), first: new Footer({ children: [new Paragraph('')] }) },
        children: [],
      },
    ],
  })
}
