import type { Printable } from '#core/printable'
import { checkPdf, type PdfFault } from './check/index.ts'
import { designOf } from './design.ts'
import { finishPdf, headerCells, metadataText, type PdfStandard } from './finish/index.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import type { PdfChoices } from './pdf-choices.ts'
import { placeNotes } from './place-notes.ts'
import { documentSource } from './source/document-source.ts'
import type { Place } from './typesetter/typesetter.ts'
import { usualTypesetter } from './typesetter/usual-typesetter.ts'

export interface PdfWritten {
  readonly bytes: Uint8Array
  /** What the file claims; `null` where the checker did not pass it: then it claims nothing. */
  readonly standard: PdfStandard | null
  /** What the checker found. Empty where there is a claim. */
  readonly faults: readonly PdfFault[]
  /** The numbers of notes that begin on another page than their reference. */
  readonly notesAstray: readonly number[]
  /** Characters that none of the bundled fonts has: a box stands for each. */
  readonly missingGlyphs: readonly string[]
}

/**
 * A brief as a tagged PDF, set by Typst 0.14 in the bundled fonts and those added, never the system’s: one file that is both PDF/UA-1 and PDF/A, and says so only where our own checker has passed it. The same printable and choices give the same bytes, on any machine and at any time.
 * Takes seconds of CPU at a hundred pages and holds its thread meanwhile: for the worker.
 */
export async function writePdf(printable: Printable, choices: PdfChoices = usualChoices(printable)): Promise<PdfWritten> {
  const typesetter = await usualTypesetter(choices.fonts)
  const { source, places, astray } = await placeNotes(documentSource(printable, designOf(choices)), typesetter)
  const typeset = typesetter.pdf(source)
  typesetter.forget()
  const checked = await finishAndCheck({ typeset, places }, printable, choices)
  return { ...checked, notesAstray: astray, missingGlyphs: missingGlyphs(printable, choices.fonts) }
}

async function finishAndCheck(
  { typeset, places }: { readonly typeset: Uint8Array; readonly places: readonly Place[] },
  printable: Printable,
  { standard = 'ua1+a2a', file }: PdfChoices,
): Promise<Pick<PdfWritten, 'bytes' | 'standard' | 'faults'>> {
  const finishing = {
    title: titleOf(printable),
    language: printable.language,
    file: standard === 'ua1+a3a' ? (file ?? null) : null,
    tables: headerCells(printable),
    notes: { places, word: printable.words.note },
  }
  const bytes = await finishPdf(typeset, { ...finishing, standard })
  const faults = await checkPdf(bytes)
  if (faults.length === 0) return { bytes, standard, faults }
  return { bytes: await finishPdf(typeset, { ...finishing, standard: null }), standard: null, faults }
}

/** A file must have one. */
function titleOf({ title, reference, words }: Printable): string {
  return [title, reference?.value ?? '', words.summary].map(metadataText).find((text) => text !== '') ?? '–'
}

/** What is chosen where nobody chose. */
export function usualChoices({ language }: Pick<Printable, 'language'>): PdfChoices {
  return { design: 'paper', page: language.toLowerCase() === 'en-us' ? 'Letter' : 'A4' }
}
