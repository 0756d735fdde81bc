import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printBrief } from '#export/print'
import { hasProgram } from '#test/libre-office'
import { longBrief, longSize } from '#test/long-brief'
import type { BenchRow } from '../rows.ts'
import { asMarkdown } from './as-markdown.ts'
import { type Spent, spentInTurn } from './spent.ts'

/** Odd, for the median. */
const rounds = 5

/** What an export costs: a whole process from a resolved brief to the file, beside pandoc and bare docx on the same text in the same run. */
export async function* costRows(checkout: string): AsyncIterable<BenchRow> {
  if (!existsSync('/usr/bin/time')) {
    yield { name: 'cost', measured: 'no GNU time here', reference: '—', target: '—', met: false }
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'attache-cost-'))
  try {
    yield* sizeRows(checkout, folder, { name: '120 pages, 1,000 notes', size: longSize, memory: 0.75 })
    yield* sizeRows(checkout, folder, { name: '5,000 notes', size: { ...longSize, sections: 100, articles: 200 }, memory: 0.65 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Case {
  readonly name: string
  readonly size: typeof longSize
  readonly memory: number
}

function* sizeRows(checkout: string, folder: string, { name, size, memory }: Case): Iterable<BenchRow> {
  const printable = printBrief(longBrief(size))
  const at = (file: string) => join(folder, file)
  writeFileSync(at('brief.json'), JSON.stringify(printable))
  const one = (which: string) => [process.execPath, join(checkout, 'out/bench/docx-one.js'), which, at('brief.json'), at(`${which}.docx`)]
  const own = { ours: one('ours'), bare: one('bare') }
  if (!hasProgram('pandoc')) {
    const spent = spentInTurn(own, rounds)
    yield ratioRow(`CPU, ${name}: to bare docx`, spent('ours'), spent('bare'), 1.5)
    yield {
      name: `CPU, ${name}: to pandoc`,
      measured: `${spent('ours').seconds.toFixed(2)} s`,
      reference: 'no pandoc here',
      target: '≤ 1.00×',
      met: false,
    }
    return
  }
  writePandocInputs(asMarkdown(printable), at)
  const pandoc = (from: string) => ['pandoc', '-f', from, '-t', 'docx', '-o', at('pandoc.docx'), at(`pandoc.${from}`)]
  const spent = spentInTurn({ ...own, json: pandoc('json'), markdown: pandoc('markdown') }, rounds)
  yield ratioRow(`CPU, ${name}: to bare docx`, spent('ours'), spent('bare'), 1.5)
  yield ratioRow(`CPU, ${name}: to pandoc from JSON`, spent('ours'), spent('json'), 1)
  yield ratioRow(`CPU, ${name}: to pandoc from markdown`, spent('ours'), spent('markdown'), 0.5)
  const ratio = spent('ours').megabytes / spent('json').megabytes
  yield {
    name: `memory, ${name}: to pandoc`,
    measured: `${ratio.toFixed(2)}× (${spent('ours').megabytes.toFixed(0)} MB)`,
    reference: `pandoc ${spent('json').megabytes.toFixed(0)} MB, bare docx ${spent('bare').megabytes.toFixed(0)}`,
    target: `≤ ${memory.toFixed(2)}×`,
    met: ratio <= memory,
  }
}

function writePandocInputs(markdown: string, at: (file: string) => string): void {
  writeFileSync(at('pandoc.markdown'), markdown)
  const made = spawnSync('pandoc', ['-f', 'markdown', '-t', 'json', '-o', at('pandoc.json'), at('pandoc.markdown')])
  if (made.status !== 0) throw new Error('pandoc did not read the text')
}

function ratioRow(name: string, ours: Spent, other: Spent, most: number): BenchRow {
  const ratio = ours.seconds / other.seconds
  return {
    name,
    measured: `${ratio.toFixed(2)}× (${ours.seconds.toFixed(2)} s)`,
    reference: `${other.seconds.toFixed(2)} s`,
    target: `≤ ${most.toFixed(2)}×`,
    met: ratio <= most,
  }
}
