import type { Remote } from '#ipc/remote'
import type { PageText } from './find-in-pages.ts'
import type { PdfDrawerApi, PdfSize } from './pdf-drawer-api.ts'
import { Turns } from './turns.ts'

/** The pages of a PDF that was opened. */
export interface PageDrawing extends PdfSize {
  /** A page; `null` where nobody waits for it any more. */
  readonly draw: (asked: PageAsked) => Promise<ImageBitmap | null>
  readonly texts: () => Promise<readonly PageText[]>
  readonly close: () => void
}

export interface PageAsked {
  /** From 1. */
  readonly page: number
  /** To the point. */
  readonly pixels: number
  /** Whether it is drawn before the others: the page that is written on. */
  readonly isFirst: boolean
  readonly isWanted: () => boolean
}

export function pageDrawing(pdf: number, size: PdfSize, calls: Remote<PdfDrawerApi>): PageDrawing {
  let texts: Promise<readonly PageText[]> | null = null
  const turns = new Turns()
  return {
    ...size,
    draw: ({ page, pixels, isFirst, isWanted }) =>
      turns.take(isFirst, async () => (isWanted() ? await calls.draw({ pdf, page, pixels }) : null)),
    texts: () => (texts ??= textsOf(size.count, (page) => calls.text({ pdf, page }))),
    close: () => void calls.close({ pdf }),
  }
}

/** Page by page, so that what is to be drawn is drawn in between. */
async function textsOf(count: number, textOf: (page: number) => Promise<PageText | null>): Promise<readonly PageText[]> {
  const texts: PageText[] = []
  for (let page = 1; page <= count; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    texts.push((await textOf(page)) ?? [])
  }
  return texts
}
