import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inReadingOrder } from '../../src/renderer/pages/reading-order.ts'

export interface PdfRead {
  readonly pages: readonly string[]
  readonly title: string | null
  readonly language: string | null
  readonly isTagged: boolean
  readonly outline: readonly string[]
  readonly links: readonly string[]
  /** The roles of the structure tree, in order. */
  readonly roles: readonly string[]
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}

/** A PDF as pdf.js reads it. White space of a page’s text is joined to single spaces. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
  try {
    const { info } = await document.getMetadata()
    const mark = await document.getMarkInfo()
    const outline = await document.getOutline()
    const pages: string[] = []
    const links: string[] = []
    const roles: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(
        items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
          .join('')
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      )
      const annotations: readonly { readonly url?: string }[] = await page.getAnnotations()
      links.push(...annotations.flatMap(({ url }) => (url === undefined ? [] : [url])))
      roles.push(...rolesOf((await page.getStructTree()) as Node | null)) // oxlint-disable-line typescript/no-unsafe-type-assertion -- what pdf.js says of it is wider
    }
    const told = info as { readonly Title?: string; readonly Language?: string }
    return {
      pages,
      title: told.Title ?? null,
      language: told.Language ?? null,
      isTagged: mark !== null,
      outline: titlesOf(outline ?? []),
      links,
      roles,
    }
  } finally {
    await document.destroy()
  }
}

/** The text of each page of a PDF, as pdf.js reads it: line by line, each in the order in which it is read. */
export async function pageTextsByPdfJs(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
  try {
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const pieces = items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                isRightToLeft: item.dir === 'rtl',
                x: Number(item.transform[4]),
                width: item.width,
                height: item.height,
                endsLine: item.hasEOL,
              },
            ]
          : [],
      )
      pages.push(
        inReadingOrder(pieces)
          .map(({ text, endsLine }) => text + (endsLine ? '\n' : ''))
          .join(''),
      )
    }
    return pages
  } finally {
    await document.destroy()
  }
}

/** Where each piece of text on the first page begins, in points from the page’s left edge. */
export async function leftEdges(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
  try {
    const { items } = await (await document.getPage(1)).getTextContent()
    return new Map(items.flatMap((item) => ('str' in item ? [[item.str, Number(item.transform[4])] as const] : [])))
  } finally {
    await document.destroy()
  }
}

/** What each glyph of the first page stands for, in the order in which they are drawn. */
export async function glyphTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
  try {
    const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList()
    const shown: readonly unknown[] = argsArray.filter((_, index) => fnArray[index] === OPS.showText).flat(2)
    return shown.flatMap((glyph) => (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? [String(glyph.unicode)] : []))
  } finally {
    await document.destroy()
  }
}

/** The files that go along in a PDF. */
export async function embeddedFiles(bytes: Uint8Array): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const files: Readonly<Record<string, { readonly filename: string; readonly content: Uint8Array }>> =
    (await document.getAttachments()) ?? {}
  await document.destroy()
  return Object.values(files).map(({ filename, content }) => ({ name: filename, bytes: content }))
}

function rolesOf(node: Node | null): readonly string[] {
  if (node === null) return []
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesOf)]
}

interface Outlined {
  readonly title: string
  readonly items: readonly Outlined[]
}

function titlesOf(items: readonly Outlined[]): readonly string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)])
}
