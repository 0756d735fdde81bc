import type { PrintBlock, Printable } from '#core/printable'
import { checkDocx } from '#export/docx/lint'
import { plainText } from '#core/citations'
import { docxOf } from '#test/docx-of'
import { plainText as wordsOf, readWord } from '#test/word-reading'
import { everyScalar, readable } from '#test/every-scalar'
import { personalTraces } from '#test/personal-traces'
import { fullBrief } from '#test/good-package'
import { printBrief } from '#export/print'
import { everyChoice } from '#core/printable'
import { richArticles } from '#test/rich-brief'
import { longBrief, longSize } from '#test/long-brief'
import type { BenchRow } from '../rows.ts'

/** Whether every character comes through, and whether anything comes with it that tells of a person or a machine. */
export async function* textRows(): AsyncIterable<BenchRow> {
  const pieces = everyScalar()
  const blocks = pieces.map((text, index): PrintBlock => ({ kind: 'paragraph', id: `b${index}`, runs: [plainText(text)] }))
  const empty = printBrief({ brief: { ...fullBrief, summary: [], sections: [], comments: [] }, articles: [] })
  const printable: Printable = { ...empty, sections: [{ id: 's1', kind: 'free', title: 'All', claims: [], blocks }] }
  const bytes = await docxOf(printable)
  const read = readWord(bytes).body.flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'Normal' ? [wordsOf(block.runs)] : [],
  )
  const lost = pieces.filter((text, index) => read[index] !== readable(text)).length
  const faults = checkDocx(bytes, printable).length
  yield {
    name: 'text: every Unicode scalar value',
    measured: `${lost} of ${pieces.length} pieces other, ${faults} faults`,
    reference: '—',
    target: '0, well-formed',
    met: lost === 0 && faults === 0,
  }
  const exports = [
    printBrief({ brief: fullBrief, articles: richArticles, choices: { ...everyChoice, comments: true } }),
    printBrief(longBrief(longSize)),
  ]
  const traces = (await Promise.all(exports.map(async (each) => personalTraces(await docxOf(each))))).flat()
  for (const trace of traces.slice(0, 5)) process.stdout.write(`${trace}\n`)
  yield {
    name: 'text: traces of a person or machine',
    measured: String(traces.length),
    reference: '—',
    target: '0',
    met: traces.length === 0,
  }
}
