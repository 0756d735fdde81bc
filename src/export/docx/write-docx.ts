import { Packer } from 'docx'
import type { Printable } from '#core/printable'
import type { DocxChoices } from './docx-choices.ts'
import { finishPackage } from './finish/finish-package.ts'
import { packParts, partsOf } from './finish/parts.ts'
import { checkDocx, type DocxFault } from './lint/index.ts'
import { designOf } from './shell/design.ts'
import { shellOf } from './shell/shell-of.ts'
import { fitTemplate, openTemplate, withoutSaid } from './template/index.ts'

/** `missingStyles` are those that a brief uses and the user's template does not have. Where it is `faulty`, nothing may be saved. */
export type DocxWritten =
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly missingStyles: readonly string[] }
  | { readonly kind: 'badTemplate'; readonly reason: 'notWord' | 'macro' | 'damaged' | 'encrypted' }
  /** Our own linter or the re-check of quotations found something wrong. */
  | { readonly kind: 'faulty'; readonly faults: readonly DocxFault[] }

/** A brief as a Word document (ISO/IEC 29500-1, transitional). The same printable and choices give the same bytes, on any machine and at any time. Characters that XML cannot hold are replaced or left out, never a reason to fail. Without choices: the design “paper”, on Letter for American English and on A4 for any other language. */
export async function writeDocx(printable: Printable, choices: DocxChoices = usualChoices(printable)): Promise<DocxWritten> {
  const opened = choices.template === null ? null : openTemplate(choices.template)
  if (opened?.kind === 'bad') return { kind: 'badTemplate', reason: opened.reason }
  const template = opened?.template ?? null
  const design = template === null ? designOf(choices) : { ...designOf({ ...choices, design: 'paper' }), ...template.sheet }
  const parts = partsOf(await Packer.pack(shellOf(printable, design), 'uint8array'))
  finishPackage(parts, template === null ? printable : withoutSaid(printable, template.says), design)
  const { parts: fitted, missingStyles } = template === null ? { parts, missingStyles: [] } : fitTemplate(parts, template, printable)
  const bytes = packParts(fitted)
  // Read back before anyone can save it.
  const faults = checkDocx(bytes, printable, choices.template)
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'written', bytes, missingStyles }
}

/** What is chosen where nobody chose. */
export function usualChoices({ language }: Pick<Printable, 'language'>): DocxChoices {
  return { design: 'paper', page: language.toLowerCase() === 'en-us' ? 'Letter' : 'A4', template: null }
}
