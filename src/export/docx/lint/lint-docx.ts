import { allRules } from './all-rules.ts'
import type { DocxFault } from './docx-fault.ts'
import { readPackage } from './package-reading.ts'
import type { Printable } from '#core/printable'
import { quotations } from './quotations.ts'

/** What Word, or a later reader, would stumble over in a package: a fault each, none in a good one. It reads the bytes as any reader would and knows nothing of who wrote them. */
export function lintDocx(bytes: Uint8Array): readonly DocxFault[] {
  return readPackage(bytes, allRules)
}

/** Whether each quoted passage, set apart or within a sentence, stands in the file word for word where it belongs; a fault for each that does not. This is what the app promises. */
export function checkQuotations(bytes: Uint8Array, printable: Printable): readonly DocxFault[] {
  return readPackage(bytes, { quotations: quotations(printable) })
}

/**
 * Both of the above in one reading, which is most of their cost. What is wrong in the user's own template already is theirs, and no reason to refuse an export: Word opens many a file that its schema would not.
 * Traces of a machine are, whoever left them.
 */
export function checkDocx(bytes: Uint8Array, printable: Printable, template: Uint8Array | null = null): readonly DocxFault[] {
  const faults = readPackage(bytes, { ...allRules, quotations: quotations(printable) })
  if (template === null || faults.length === 0) return faults
  const theirs = new Set(lintDocx(template).map(sameEverywhere))
  return faults.filter((fault) => fault.rule === 'traces' || !(theirs.has(sameEverywhere(fault)) || isForTemplates(fault)))
}

/** A template without styles is one: the brief is then formatted directly. */
function isForTemplates({ rule, part }: DocxFault): boolean {
  return rule === 'required-parts' && part === 'word/styles.xml'
}

/** Without its block: a template has none. */
function sameEverywhere({ rule, part, detail }: DocxFault): string {
  return [rule, part, detail].join('\n')
}
