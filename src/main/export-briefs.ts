import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Article } from '#core/article'
import { type Brief, citedArticles } from '#core/brief'
import { everyChoice, type PrintChoices } from '#core/printable'
import { type BriefText, briefOfText } from '#ipc/brief-text'
import type { Exported, ExportProblem, ExportSettings, ExportStage, RichText, TemplateChosen } from '#ipc/export-types'
import { message } from '#messages'
import { isThere, ownerFileOf } from '#node/owner-file'
import { writeWholeFile } from '#node/write-whole-file'
import { chooseTemplate } from './choose-template.ts'
import { keepExportSettings } from './export-settings.ts'
import type { FilePlace, FilePlaces } from './file-places.ts'
import type { KeptFonts } from './kept-fonts.ts'
import { KeptTemplates } from './kept-templates.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import { type Made, madeDocument } from './made-document.ts'
import type { StoreProcess } from './store-process.ts'
import { suggestedFileName } from './suggested-file-name.ts'
import { writeDocument } from './write-document.ts'

/** A person can stop it at any time; this is for what never ends. */
const writeSeconds = 300
const copySeconds = 300

/** A mail has neither pages nor a margin for comments, and its notes name the sources. */
const forMail: PrintChoices = { ...everyChoice, contents: false, sources: false, claimsTable: false }

interface Parts {
  readonly places: FilePlaces
  readonly store: StoreProcess
  readonly printer: KillableWorker
  readonly fonts: KeptFonts
  readonly log: Log
  readonly tell: (stage: ExportStage) => void
  /** Whether the library takes no change. */
  readonly isReadOnly: () => Promise<boolean>
}

/** Who waits for a document: is told how far it is, and may stop it. */
interface Waiting {
  readonly tell: (stage: ExportStage) => void
  readonly signal: AbortSignal | undefined
}

/** The window says that it prints, and not how far it is; nobody stops it. */
const printing: Waiting = { tell: () => {}, signal: undefined }

/** Briefs on their way to a file or the clipboard. */
export class BriefExporter {
  readonly #parts: Parts
  readonly #templates: KeptTemplates
  #cancel = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#templates = new KeptTemplates(parts.store)
  }

  /** Asks where, and writes the whole document or nothing. */
  async export(text: BriefText, settings: ExportSettings): Promise<Exported> {
    // Made before anything is waited for: whoever stops it may do so from here on.
    this.#cancel = new AbortController()
    const { signal } = this.#cancel
    const { places } = this.#parts
    const brief = briefOfText(text)
    const place = await places.toSave({
      title: message(`dialog.export.${settings.format}`),
      kind: message(`dialog.file.${settings.format}`),
      extension: settings.format,
      suggested: suggestedFileName(brief.title, settings.format),
    })
    if (place === null || signal.aborted) return { kind: 'cancelled' }
    const made = await Promise.race([this.#makeFor(place, brief, settings, signal), stopped(signal)])
    // It may have been made just before it was stopped.
    if (signal.aborted || made.kind === 'cancelled') return { kind: 'cancelled' }
    return made.kind === 'problem' ? made : this.#save(place, made, signal)
  }

  /** Stops what is under way, with the process that does it. */
  cancel(): void {
    this.#cancel.abort()
  }

  chooseTemplate(): Promise<TemplateChosen> {
    return chooseTemplate({ ...this.#parts, templates: this.#templates })
  }

  /** A brief as the clipboard takes it; `null` where it could not be made. */
  async richText(text: BriefText): Promise<RichText | null> {
    const { store, printer, log } = this.#parts
    const brief = briefOfText(text)
    const articles = await articlesOf(brief, store)
    const end = await printer.run(
      async (calls) => calls.writeHtml({ printable: await calls.print({ brief, articles, choices: forMail }) }),
      copySeconds,
    )
    if (end.kind === 'done') return end.result
    log.write(`a brief was not copied: ${end.kind}`)
    return null
  }

  /** Characters that the fonts of a PDF have not. None where that could not be told: the export says it too. */
  async missingGlyphs(text: BriefText, { include }: ExportSettings): Promise<readonly string[]> {
    const { store, printer, fonts, log } = this.#parts
    const brief = briefOfText(text)
    const articles = await articlesOf(brief, store)
    const files = await fonts.files()
    const end = await printer.run(
      async (calls) => calls.missingGlyphs({ printable: await calls.print({ brief, articles, choices: include }), fonts: files }),
      copySeconds,
    )
    if (end.kind === 'done') return end.result
    log.write(`a brief was not looked through for characters: ${end.kind}`)
    return []
  }

  /** The bytes of a PDF as it would be saved; `null` where it could not be made. */
  async pdfOf(brief: Brief, settings: ExportSettings): Promise<Uint8Array | null> {
    const made = await this.#make(brief, { ...settings, format: 'pdf' }, printing)
    return made.kind === 'written' ? made.bytes : null
  }

  /** A document for this place, unless something is known to stand in its way. */
  async #makeFor(place: FilePlace, brief: Brief, settings: ExportSettings, signal: AbortSignal): Promise<Made> {
    const { isReadOnly, tell } = this.#parts
    if (!(await isReadOnly())) await this.#keep(brief, settings)
    const problem = await hindranceAt(place.path)
    // Whoever stopped it may be exporting again by now, and is told of that alone.
    if (signal.aborted) return { kind: 'cancelled' }
    return problem === null ? this.#make(brief, settings, { tell, signal }) : { kind: 'problem', problem }
  }

  async #make(brief: Brief, settings: ExportSettings, { tell, signal }: Waiting): Promise<Made> {
    const { store, printer, fonts, log } = this.#parts
    tell('sources')
    const wanted = settings.format === 'docx' ? settings.template : null
    const template = wanted === null ? null : await this.#templates.read(wanted)
    if (template === null && wanted !== null) return { kind: 'problem', problem: { kind: 'template-gone' } }
    const articles = await articlesOf(brief, store)
    const files = await fonts.files()
    const end = await printer.run(
      async (calls) => {
        tell('notes')
        const printable = await calls.print({ brief, articles, choices: settings.include })
        tell('document')
        return writeDocument(calls, printable, settings, { template, fonts: files })
      },
      writeSeconds,
      signal,
    )
    return madeDocument(end, log)
  }

  /** The document matters more: where the library’s own disk is full, it can still be written to another. */
  async #keep(brief: Brief, settings: ExportSettings): Promise<void> {
    const { store, log } = this.#parts
    await keepExportSettings({ store, templates: this.#templates }, brief.id, settings).catch((error: unknown) => {
      log.write(`how a brief was exported is not kept: ${String(error)}`)
    })
  }

  async #save(
    { path, isNew }: FilePlace,
    { bytes, remarks }: Extract<Made, { readonly kind: 'written' }>,
    signal: AbortSignal,
  ): Promise<Exported> {
    const { places, tell } = this.#parts
    if (isNew && (await isThere(path)) && !(await places.mayReplace(path))) return { kind: 'cancelled' }
    // While that was asked.
    if (signal.aborted) return { kind: 'cancelled' }
    tell('file')
    const problem = await writeWholeFile(path, bytes)
    if (problem !== null) return { kind: 'problem', problem }
    places.lastSaved = path
    return { kind: 'saved', fileName: basename(path), folder: basename(dirname(path)), size: bytes.length, remarks }
  }
}

async function articlesOf(brief: Brief, store: StoreProcess): Promise<readonly Article[]> {
  return (await store.calls()).readArticles({ ids: citedArticles(brief) })
}

/** What can be known to stand in the way before a document is made in vain. */
async function hindranceAt(path: string): Promise<ExportProblem | null> {
  const owner = await ownerFileOf(path)
  if (owner !== null) return { kind: 'held-open', owner }
  if (!(await isThere(dirname(path)))) return { kind: 'folder-missing' }
  const isFolder = await stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )
  return isFolder ? { kind: 'is-folder' } : null
}

/** When it is stopped; never, where it is not. */
function stopped(signal: AbortSignal): Promise<{ readonly kind: 'cancelled' }> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true })
  })
}
