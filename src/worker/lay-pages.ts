import { briefOfText } from '#ipc/brief-text'
import type { PagesToLay } from '#ipc/page-types'
import { KeptPages, type LivePages } from '#export/pdf'
import { KeptPrinter } from '#export/print'
import { fontsAt } from './fonts-at.ts'

const printer = new KeptPrinter()
const pages = new KeptPages()

/** The pages of a brief, from its text. */
export async function layPages({ brief, articles, fonts, settings, isMended }: PagesToLay): Promise<LivePages> {
  const printable = printer.print({ brief: briefOfText(brief), articles, choices: settings.include })
  return pages.lay(printable, { design: settings.design, page: settings.page, fonts: await fontsAt(fonts) }, isMended)
}
