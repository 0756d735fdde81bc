import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a tagged PDF says of itself to a screen reader. */
export interface PdfStructure {
  readonly language: string
  /** Level and text of each heading, in order, without the notes that are tagged within it. */
  readonly headings: readonly string[]
  /** Text of each header cell. */
  readonly headerCells: readonly string[]
  /** The text for those who do not see it, of each figure; empty where it has none. */
  readonly figures: readonly string[]
}

interface StructureNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

/** Reads the structure tree of each page with pdf.js. */
export async function pdfStructure(pdf: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const found: Record<'headings' | 'headerCells' | 'figures', string[]> = { headings: [], headerCells: [], figures: [] }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const texts = textsByMark((await page.getTextContent({ includeMarkedContent: true })).items)
    visit(await page.getStructTree(), texts, found)
  }
  const { info } = await document.getMetadata()
  await document.destroy()
  return { language: String(Reflect.get(info, 'Language') ?? ''), ...found }
}

/** Text by the mark that it stands within; marks nest. */
function textsByMark(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item)
      for (const id of open) texts.set(id, (texts.get(id) ?? '') + String(item.str) + ('hasEOL' in item && item.hasEOL === true ? ' ' : ''))
    else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : 'none')
  }
  return texts
}

function visit(
  node: StructureNode | null,
  texts: ReadonlyMap<string, string>,
  found: Record<'headings' | 'headerCells' | 'figures', string[]>,
): void {
  if (node === null) return
  const role = node.role ?? ''
  if (/^H\d$/u.test(role)) found.headings.push(`${role} ${textIn(node, texts)}`)
  if (role === 'TH') found.headerCells.push(textIn(node, texts))
  if (role === 'Figure') found.figures.push(node.alt ?? '')
  for (const child of node.children ?? []) visit(child, texts, found)
}

function textIn(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  const words = (each: StructureNode): string =>
    each.role === 'Note' ? '' : (each.id === undefined ? '' : (texts.get(each.id) ?? '')) + (each.children ?? []).map(words).join('')
  return words(node).replaceAll(/\s+/gu, ' ').trim()
}
