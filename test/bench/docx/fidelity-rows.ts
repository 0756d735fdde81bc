import { isDeepStrictEqual } from 'node:util'
import type { Printable } from '#core/printable'
import { checkQuotations } from '#export/docx/lint'
import { printBrief } from '#export/print'
import { type BriefReading, briefReading } from '#test/brief-reading'
import { docxOf } from '#test/docx-of'
import { expectedReading } from '#test/expected-reading'
import { longBrief } from '#test/long-brief'
import { readWord } from '#test/word-reading'
import type { BenchRow } from '../rows.ts'
import { printed, randomBriefs } from './random-briefs.ts'

interface Count {
  readonly all: number
  readonly same: number
}

/** Whether a reader that knows nothing of the writer finds in the document what the printable says. */
export async function* fidelityRows(count: number): AsyncIterable<BenchRow> {
  const counts: Count[] = []
  let lost = 0
  for (const brief of randomBriefs(count)) {
    const printable = printed(brief)
    const bytes = await docxOf(printable)
    counts.push(compared(printable, bytes))
    lost += checkQuotations(bytes, printable).length
  }
  yield row(`fidelity: ${count} random briefs`, counts)
  yield { name: 'fidelity: quotations changed or lost', measured: String(lost), reference: '—', target: '0', met: lost === 0 }
  for (const [notes, size] of sizes) {
    const printable = printBrief(longBrief(size))
    yield row(`fidelity: ${printable.notes.length} notes (${notes})`, [compared(printable, await docxOf(printable))])
  }
}

const sizes = [
  ['120 pages', { sections: 20, paragraphs: 25, notes: 2, articles: 60 }],
  ['5,000 asked for', { sections: 100, paragraphs: 25, notes: 2, articles: 200 }],
] as const

function row(name: string, counts: readonly Count[]): BenchRow {
  const all = counts.reduce((sum, count) => sum + count.all, 0)
  const same = counts.reduce((sum, count) => sum + count.same, 0)
  return {
    name,
    measured: `${((100 * same) / all).toFixed(2)} % of ${all} things`,
    reference: '—',
    target: '100 %',
    met: all > 0 && same === all,
  }
}

/** Blocks, notes, lines, sources and comments, one by one. */
function compared(printable: Printable, bytes: Uint8Array): Count {
  const [read, expected] = [briefReading(readWord(bytes)), expectedReading(printable)]
  const keys = ['contents', 'blocks', 'sources', 'notes', 'comments'] as const satisfies readonly (keyof BriefReading)[]
  return keys.reduce<Count>(
    ({ all, same }, key) => {
      const length = Math.max(read[key].length, expected[key].length)
      const alike = Array.from({ length }, (_, index) => isDeepStrictEqual(read[key][index], expected[key][index])).filter(Boolean).length
      return { all: all + length, same: same + alike }
    },
    { all: 1, same: read.title === expected.title ? 1 : 0 },
  )
}
