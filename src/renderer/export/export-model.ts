import type { Finding } from '#core/check'
import type { Exported, ExportProblem, ExportSettings, ExportStage, KeptFont, KeptTemplate, TemplateProblem } from '#ipc/export-types'

/** What goes before a document is made: the brief is looked through once more; the system asks for a name and a folder. */
export type ShownStage = 'checking' | 'asking' | ExportStage

/** Where the export window stands. */
export type ExportPhase =
  /** `wasStopped` and `problem` are what came of the try before. */
  | { readonly kind: 'choosing'; readonly problem: ExportProblem | null; readonly wasStopped: boolean }
  | { readonly kind: 'writing'; readonly stage: ShownStage }
  | { readonly kind: 'done'; readonly saved: Extract<Exported, { readonly kind: 'saved' }> }

export interface CitationStyleChoice {
  readonly id: string
  readonly name: string
}

/** Everything that the export window shows and does. */
export interface ExportModel {
  readonly phase: ExportPhase
  /** `null` while the brief is being looked through. */
  readonly findings: readonly Finding[] | null
  /** Rules of which the user answers for the findings. */
  readonly despite: ReadonlySet<string>
  readonly onDespite: (rule: string, isTicked: boolean) => void
  readonly settings: ExportSettings
  readonly onSettings: (settings: ExportSettings) => void
  readonly styles: readonly CitationStyleChoice[]
  readonly style: string
  readonly onStyle: (id: string) => void
  /** Characters that the fonts of a PDF have not, while it is to be one. */
  readonly missingGlyphs: readonly string[]
  /** What the brief is marked; `null` for nothing. */
  readonly marking: string | null
  readonly template: TemplateChoice
  readonly fonts: FontsChoice
  /** Where faults are in the brief, in words, by the ids of their blocks. */
  readonly placeOf: (block: string) => string | null
  readonly onShowBlock: (block: string) => void
  readonly onExport: () => void
  readonly onStop: () => void
  readonly onShowSaved: () => void
  readonly onOpenSaved: () => void
  readonly onClose: () => void
}

/** Fonts for what those of the app have no sign for. */
export interface FontsChoice {
  /** `null` until they are known. */
  readonly kept: readonly KeptFont[] | null
  readonly onAdd: () => void
  readonly onRemove: (id: string) => void
}

/** Choosing a template of one's own. */
export interface TemplateChoice {
  /** What was chosen, be it used or not: whoever looks at another design can come back. */
  readonly known: KeptTemplate | null
  /** Whether one is to be used, though perhaps none has been chosen yet. */
  readonly isWanted: boolean
  readonly onWanted: (isWanted: boolean) => void
  readonly onChoose: () => void
  readonly onRemove: () => void
  readonly problem: TemplateProblem | null
  /** Of the one chosen just now. */
  readonly missingStyles: readonly string[]
}
