import type { BriefId } from '#core/brief'
import { type ExportSettings, firstSettings } from '#ipc/export-types'
import type { useWriting } from './use-writing.ts'

/** How the open brief is exported, asked for once: pages are laid out at every key. */
export class KeptSettings {
  #known: { readonly of: BriefId; readonly kept: Promise<ExportSettings | null> } | null = null

  async of({ brief, text }: Pick<ReturnType<typeof useWriting>, 'brief' | 'text'>): Promise<ExportSettings> {
    const kept = brief === null ? null : await this.#kept(brief.document.id)
    return kept ?? firstSettings(text?.language ?? 'en-GB')
  }

  /** The brief may be exported in another way by now. */
  forget(): void {
    this.#known = null
  }

  #kept(of: BriefId): Promise<ExportSettings | null> {
    if (this.#known?.of !== of) this.#known = { of, kept: window.attache.readExportSettings(of) }
    return this.#known.kept
  }
}
