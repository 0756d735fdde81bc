import { shell } from 'electron'
import type { ArticleId } from '#core/article'
import type { CitedArticle } from '#core/citations'
import type { ExportSettings } from '#ipc/export-types'
import { type BriefText, briefOfText } from '#ipc/brief-text'
import type { PagesAsked, PagesLaid, PagesOpened } from '#ipc/page-types'
import { articlesToCite } from './articles-to-cite.ts'
import type { BriefExporter } from './export-briefs.ts'
import type { KeptFonts } from './kept-fonts.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import type { ShownFiles } from './shown-files.ts'
import type { StoreProcess } from './store-process.ts'
import { suggestedFileName } from './suggested-file-name.ts'

/** For what never ends; whoever waits for pages can close them. */
const laySeconds = 120

interface Parts {
  readonly store: StoreProcess
  /** Its own: an export and the pages do not wait for each other. */
  readonly setter: KillableWorker
  readonly exporter: BriefExporter
  readonly fonts: KeptFonts
  readonly files: ShownFiles
  readonly log: Log
}

/** The brief’s pages, while it is written and for the printer. */
export class BriefPages {
  readonly #parts: Parts
  #leaving = new AbortController()
  #known: { readonly of: string; readonly articles: readonly CitedArticle[] } | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async lay({ brief, cited, settings, isMended }: PagesAsked): Promise<PagesLaid> {
    const { setter, log } = this.#parts
    const { signal } = this.#leaving
    const fonts = await this.#parts.fonts.files()
    const articles = await this.#articlesToCite(cited, isMended, signal)
    const run = () => setter.run((calls) => calls.layPages({ brief, articles, fonts, settings, isMended }), laySeconds, signal)
    const first = await run()
    // Typst keeps what it has laid out: a process that has done so for hours may be full, and a fresh one begins anew.
    const end = first.kind === 'took-too-much-memory' ? await run() : first
    if (end.kind === 'done') return { kind: 'laid', ...end.result }
    if (end.kind === 'cancelled') return end
    log.write(`pages were not laid out: ${end.kind === 'failed' ? end.reason : end.kind}`)
    return { kind: 'failed' }
  }

  /** Asked for anew where other articles are cited, and when all pages are laid out with their notes mended, as they are once nothing changes: not for each key. */
  async #articlesToCite(cited: readonly ArticleId[], isMended: boolean, leaving: AbortSignal): Promise<readonly CitedArticle[]> {
    const of = cited.join(' ')
    if (!isMended && this.#known?.of === of) return this.#known.articles
    const articles = await articlesToCite(this.#parts.store, cited)
    // Whoever has left may have changed them since, and is to see that on coming back.
    if (!leaving.aborted) this.#known = { of, articles }
    return articles
  }

  leave(): void {
    this.#known = null
    this.#leaving.abort()
    this.#leaving = new AbortController()
    this.#parts.setter.stop()
  }

  /**
   * Chromium prints a PDF only by its own viewer, a plug-in with pages and scripts of its own, which this app keeps shut out.
   * The system’s viewer prints the very bytes, with whatever its printers can do.
   */
  async print(text: BriefText, settings: ExportSettings): Promise<PagesOpened> {
    const { exporter, files, log } = this.#parts
    const brief = briefOfText(text)
    const bytes = await exporter.pdfOf(brief, settings)
    if (bytes === null) return { kind: 'failed' }
    const file = await files.write(suggestedFileName(brief.title, 'pdf'), bytes)
    if (file === null) return { kind: 'no-access' }
    if ((await shell.openPath(file)) === '') return { kind: 'opened' }
    log.write('the system opened no program for a PDF')
    return { kind: 'no-program' }
  }
}
