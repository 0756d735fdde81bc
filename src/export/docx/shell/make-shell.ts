import { Document, Footer, Header, Packer, Paragraph } from 'docx'
import { partsOf } from '../finish/parts.ts'
import { designOf } from './design.ts'
import type { ShellName } from './kept-shells.ts'
import { mendShell } from './mend-shell.ts'
import { styleSheet } from './style-sheet.ts'

/**
 * The package around a brief's text, as docx describes one: styles, page, notes, settings. What docx gets wrong or leaves out is mended; what differs from brief to brief is left blank.
 * This is done when the look changes, not for every export: loading docx and packing an empty document took longer than writing a hundred pages. A test holds what is kept in resources/word-shells against what this makes, and writes it anew (`npx vitest run -u --config test/vitest.config.ts test/unit/export/docx/shell`).
 */
export async function makeShell(name: ShellName): Promise<string> {
  const parts = partsOf(await Packer.pack(emptyDocument(name), 'uint8array'))
  mendShell(parts)
  return JSON.stringify(Object.fromEntries(parts), null, 1)
}

function emptyDocument(name: ShellName): Document {
  const design = designOf({ design: name.startsWith('paper') ? 'paper' : 'compact', page: 'A4', template: null })
  return new Document({
    compatibility: { version: 15 },
    styles: styleSheet(design, name.endsWith('rtl')),
    // The separators above the notes come with them.
    footnotes: {},
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: new Header({ children: [new Paragraph('')] }), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: new Footer({ children: [new Paragraph('')] }), first: new Footer({ children: [new Paragraph('')] }) },
        children: [],
      },
    ],
  })
}
