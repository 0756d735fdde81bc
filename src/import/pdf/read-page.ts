import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageText } from './page-text.ts'
import type { PlacedItem } from './placed-item.ts'
import { upright } from './upright.ts'

/** What reading a file may take: `deadline` in milliseconds since 1970. */
export interface Budget {
  readonly deadline: number
  readonly mostItems: number
}

/** Reads a page’s text; `null` when the budget is spent. PDF.js hands it over piece by piece and waits for us, so that a page that never ends is left in time. */
export async function readPage(page: PDFPageProxy, budget: Budget): Promise<PageText | null> {
  const items: PlacedItem[] = []
  const marks = new Marks()
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read one piece after another
    const { value, done }: { readonly value?: unknown; readonly done: boolean } = await reader.read()
    if (done) break
    for (const item of itemsOf(value)) addItem(item, items, marks)
    if (Date.now() > budget.deadline || items.length > budget.mostItems) {
      // Not waited for: the page may have no end. Destroying the document ends what is left of it.
      reader.cancel(new Error('over budget')).catch(() => undefined)
      return null
    }
  }
  const { width, height, transform } = page.getViewport({ scale: 1 })
  return upright(items, { width, height, transform })
}

function itemsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items : []
}

function addItem(item: unknown, items: PlacedItem[], marks: Marks): void {
  if (typeof item !== 'object' || item === null) return
  if ('type' in item) marks.follow(item.type, 'tag' in item ? item.tag : null, 'id' in item ? item.id : null)
  if (!('str' in item) || typeof item.str !== 'string') return
  if (item.str === '' || /^\s/.test(item.str)) endWord(items.at(-1))
  const text = withLetters(item.str.trim())
  const transform = matrixOf(item)
  if (text === '' || transform === null) return
  items.push({ text, transform, ...settingOf(item), spaceAfter: /\s$/.test(item.str), mark: marks.current, artifact: marks.insideArtifact })
}

function endWord(item: PlacedItem | undefined): void {
  if (item !== undefined) item.spaceAfter = true
}

function matrixOf(item: object): readonly number[] | null {
  const numbers = 'transform' in item && Array.isArray(item.transform) ? item.transform.map(Number) : []
  return numbers.length === 6 && numbers.every(Number.isFinite) ? numbers : null
}

function settingOf(item: object): Pick<PlacedItem, 'width' | 'font' | 'rightToLeft'> {
  return {
    width: 'width' in item ? Number(item.width) || 0 : 0,
    font: 'fontName' in item ? String(item.fontName) : '',
    rightToLeft: 'dir' in item && item.dir === 'rtl',
  }
}

/** Letters as they are written: Arabic in its own letters and not in their joined shapes; an accent on its letter, where TeX sets it as a sign before it (“na¨ıve”). */
function withLetters(text: string): string {
  const plain = text.replaceAll(/[\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (shapes) => shapes.normalize('NFKC'))
  return plain.replaceAll(/([¨ˆ˜ˇ])\s?([\p{L}ı])/gu, (_, accent: string, letter: string) =>
    `${letter === 'ı' ? 'i' : letter}${combining[accent] ?? ''}`.normalize('NFC'),
  )
}

const combining: Readonly<Record<string, string>> = { '¨': '\u0308', ˆ: '\u0302', '˜': '\u0303', ˇ: '\u030C' }

/** Marked content nests; what counts for a piece of text is the nearest mark with an id, and whether any around it says “artifact”. */
class Marks {
  private readonly open: { readonly id: string | null; readonly artifact: boolean }[] = []

  get current(): string | null {
    return this.open.findLast(({ id }) => id !== null)?.id ?? null
  }

  get insideArtifact(): boolean {
    return this.open.some(({ artifact }) => artifact)
  }

  follow(type: unknown, tag: unknown, id: unknown): void {
    if (type === 'endMarkedContent') this.open.pop()
    else if (this.open.length < 1000) this.open.push({ id: typeof id === 'string' ? id : null, artifact: tag === 'Artifact' })
  }
}
