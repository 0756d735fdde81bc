import type { Printable } from '#core/printable'
import type { DocxChoices } from './docx-choices.ts'
import { finishPackage } from './finish/finish-package.ts'
import { packParts, type Parts } from './finish/parts.ts'
import { checkDocx, type DocxFault } from './lint/index.ts'
import { type Design, designOf } from './shell/design.ts'
import { shellParts } from './shell/shell-parts.ts'
import type { Opened } from './template/index.ts'

/** `missingStyles` are those that a brief uses and the user's template does not have. Where it is `faulty`, nothing may be saved. */
export type DocxWritten =
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly missingStyles: readonly string[] }
  | { readonly kind: 'badTemplate'; readonly reason: 'notWord' | 'macro' | 'damaged' | 'encrypted' }
  /** Our own linter or the re-check of quotations found something wrong. */
  | { readonly kind: 'faulty'; readonly faults: readonly DocxFault[] }

/** A brief as a Word document (ISO/IEC 29500-1, transitional). The same printable and choices give the same bytes, on any machine and at any time. Characters that XML cannot hold are replaced or left out, never a reason to fail. Without choices: the design “paper”, on Letter for American English and on A4 for any other language. */
export async function writeDocx(printable: Printable, choices: DocxChoices = usualChoices(printable)): Promise<DocxWritten> {
  const house = choices.template === null ? ourHouse(choices) : await houseOf(choices.template, choices)
  if (house.kind === 'bad') return { kind: 'badTemplate', reason: house.reason }
  const parts = shellParts(printable, house.design)
  finishPackage(parts, house.unsaid(printable), house.design)
  const { parts: fitted, missingStyles } = house.fit(parts, printable)
  const bytes = packParts(fitted)
  // Read back before anyone can save it.
  const faults = checkDocx(bytes, printable, choices.template)
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'written', bytes, missingStyles }
}

/** Whose paper a brief is written on. */
interface House {
  readonly kind: 'house'
  readonly design: Design
  /** What of a brief the paper does not say already. */
  readonly unsaid: (printable: Printable) => Printable
  readonly fit: (parts: Parts, printable: Printable) => { readonly parts: Parts; readonly missingStyles: readonly string[] }
}

function ourHouse(choices: DocxChoices): House {
  return { kind: 'house', design: designOf(choices), unsaid: (printable) => printable, fit: (parts) => ({ parts, missingStyles: [] }) }
}

/** The house of a user’s own template. What reads one as a tree takes its time to load, and no other export needs it. */
async function houseOf(file: Uint8Array, choices: DocxChoices): Promise<House | Extract<Opened, { kind: 'bad' }>> {
  const { fitTemplate, openTemplate, withoutSaid } = await import('./template/index.ts')
  const opened = openTemplate(file)
  if (opened.kind === 'bad') return opened
  const { template } = opened
  return {
    kind: 'house',
    design: { ...designOf({ ...choices, design: 'paper' }), ...template.sheet },
    unsaid: (printable) => withoutSaid(printable, template.says),
    fit: (parts, printable) => fitTemplate(parts, template, printable),
  }
}

/** What is chosen where nobody chose. */
export function usualChoices({ language }: Pick<Printable, 'language'>): DocxChoices {
  return { design: 'paper', page: language.toLowerCase() === 'en-us' ? 'Letter' : 'A4', template: null }
}
