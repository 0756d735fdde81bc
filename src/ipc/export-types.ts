import * as v from 'valibot'
import { everyChoice, type Printable, type PrintChoices } from '#core/printable'
import { record } from '#core/schema'
import type { SaveProblem } from './save-problem.ts'

/** What a brief can be exported as. */
export const exportFormats = ['docx', 'pdf'] as const
export const designs = ['paper', 'compact'] as const
export const pages = ['A4', 'Letter'] as const

/** A template of the user's own, of which the library keeps a copy. `id` is the SHA-256 of its bytes; `name` that of its file. */
const keptTemplateSchema = record({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
})

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))

/** A font that was added for PDFs, of which the app keeps a copy. `id` is the SHA-256 of its bytes; `name` that of its file. */
export const keptFontSchema = record({ id: sha256, name: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) })
export const fontIdSchema = sha256
export type KeptFont = v.InferOutput<typeof keptFontSchema>

export type FontProblem =
  /** No font, a damaged one, or nothing that may be read. */
  | { readonly kind: 'font-unreadable' }
  /** Its licence lets no document carry it. */
  | { readonly kind: 'font-restricted' }
  | { readonly kind: 'font-variable' }
  /** `limit` in bytes. */
  | { readonly kind: 'font-too-large'; readonly limit: number }
  /** No copy could be written. */
  | { readonly kind: 'font-not-kept' }

/** What became of adding a font. `fonts` are all that are kept now, `name` that of the file. */
export type FontAdded =
  | { readonly kind: 'added'; readonly fonts: readonly KeptFont[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FontProblem }

const choice = v.boolean()

/** Names what is printed, as `PrintChoices` does; a choice that is forgotten here does not compile. */
const includeSchema = record({
  contents: choice,
  notes: choice,
  sources: choice,
  claimsTable: choice,
  comments: choice,
  marking: choice,
} satisfies Record<keyof PrintChoices, typeof choice>)

/** How a brief is exported, but for its citation style, which is the brief's own. Where there is a `template`, `design` and `page` of a Word document are the template's to say; they are kept for when it is taken away, and for a PDF, which has no template. */
export const exportSettingsSchema = record({
  format: v.picklist(exportFormats),
  design: v.picklist(designs),
  page: v.picklist(pages),
  template: v.nullable(keptTemplateSchema),
  include: includeSchema,
})

export type KeptTemplate = v.InferOutput<typeof keptTemplateSchema>
export type ExportSettings = v.InferOutput<typeof exportSettingsSchema>

/** Where an export is: what it is doing now, in this order. */
export const exportStages = ['sources', 'notes', 'document', 'file'] as const
export type ExportStage = (typeof exportStages)[number]

/** Something wrong in a document that was made; it is not saved. `block` is the id of a block or entry of the brief, where one is known. */
export interface DocumentFault {
  readonly rule: string
  readonly part: string
  readonly block: string | null
  readonly detail: string
}

export type TemplateProblem =
  | { readonly kind: 'template-not-word' }
  | { readonly kind: 'template-macro' }
  | { readonly kind: 'template-damaged' }
  | { readonly kind: 'template-encrypted' }
  /** `limit` in bytes. */
  | { readonly kind: 'template-too-large'; readonly limit: number }
  | { readonly kind: 'template-unreadable' }
  /** The library no longer keeps its copy. */
  | { readonly kind: 'template-gone' }

export type ExportProblem =
  | SaveProblem
  | TemplateProblem
  /** Word or LibreOffice says by a file of its own, `owner`, that it has the document open. */
  | { readonly kind: 'held-open'; readonly owner: string }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'took-too-much-memory'; readonly megabytes: number }
  | { readonly kind: 'faulty'; readonly faults: readonly DocumentFault[] }

/** What a PDF says of itself: the standards that it keeps, or none, because our own checker found these rules broken. */
export type PdfClaim =
  | { readonly kind: 'kept'; readonly standard: 'ua1+a2a' | 'ua1+a3a' }
  | { readonly kind: 'none'; readonly rules: readonly string[] }

/** What is to be said of a document that was made; no reason not to save it. */
export interface DocumentRemarks {
  /** Styles that the user's Word template lacks. */
  readonly missingStyles: readonly string[]
  /** The numbers of a PDF’s notes that begin on another page than their reference. */
  readonly notesAstray: readonly number[]
  /** Characters that the fonts of a PDF have not: a box stands for each. */
  readonly missingGlyphs: readonly string[]
  /** `null` of a Word document. */
  readonly claim: PdfClaim | null
}

/** What became of an export. `folder` is the name of the folder alone; `size` in bytes. */
export type Exported =
  | {
      readonly kind: 'saved'
      readonly fileName: string
      readonly folder: string
      readonly size: number
      readonly remarks: DocumentRemarks
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: ExportProblem }

/** What became of choosing a template. */
export type TemplateChosen =
  | { readonly kind: 'chosen'; readonly template: KeptTemplate; readonly missingStyles: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: TemplateProblem }

/** A brief for the clipboard: the same words twice, with so many notes at their end. */
export interface RichText {
  readonly html: string
  readonly text: string
  readonly notes: number
}

/** What the worker made of a brief as a Word document, as `writeDocx` says it. */
export type DocxWritten =
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly missingStyles: readonly string[] }
  | { readonly kind: 'badTemplate'; readonly reason: 'notWord' | 'macro' | 'damaged' | 'encrypted' }
  | { readonly kind: 'faulty'; readonly faults: readonly DocumentFault[] }

/** What the Word writer is told: a brief that has been printed, and how to lay it out. */
export interface DocxAsked {
  readonly printable: Printable
  readonly choices: Pick<ExportSettings, 'design' | 'page'> & { readonly template: Uint8Array | null }
}

/** What the worker made of a brief as a PDF, as `writePdf` says it. */
export interface PdfWritten extends Pick<DocumentRemarks, 'notesAstray' | 'missingGlyphs'> {
  readonly bytes: Uint8Array
  /** What the file claims; `null` where our own checker found `faults`. */
  readonly standard: 'ua1+a2a' | 'ua1+a3a' | null
  readonly faults: readonly { readonly rule: string }[]
}

/** What the PDF writer is told; `fonts` are the files of those that were added. */
export interface PdfAsked {
  readonly printable: Printable
  readonly choices: Pick<ExportSettings, 'design' | 'page'> & { readonly fonts: readonly string[] }
}

/** How the very first brief is exported: paper of its language's country, and all of it but the comments. */
export function firstSettings(language: string): ExportSettings {
  return {
    format: 'docx',
    design: 'paper',
    page: language.toLowerCase() === 'en-us' ? 'Letter' : 'A4',
    template: null,
    include: everyChoice,
  }
}
