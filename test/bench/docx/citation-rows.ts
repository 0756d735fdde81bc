import { type CiteItem, citationStyles } from '#core/brief'
import { type CslItem, cslItem } from '#core/citations'
import { citationEngineFor, printBrief } from '#export/print'
import { articleOf } from '#test/article-of'
import { firstDifference } from '#test/citation-edits'
import { citeprocRebuild } from '#test/citeproc-rebuild'
import { longBrief } from '#test/long-brief'
import { type Random, randomFrom } from '../library/random.ts'
import { cpuTime, percentile, spread } from '../library/timed.ts'
import type { BenchRow } from '../rows.ts'

const words = { untitled: 'untitled article', missing: '[source no longer in the library]' }
/** Namesakes and strangers, with days and without. */
const bylines = ['Ana Ruiz', 'Alba Ruiz', 'Ana Ruiz', 'Meridian Wire', null, 'Ana Ruiz and Jo Berg', 'Jo Berg', 'Tomas Arden', 'Mirela Osk']

function sourcesOf(count: number): readonly CslItem[] {
  return Array.from({ length: count }, (_, index) =>
    cslItem(
      articleOf([`Text ${index}.`], {
        byline: bylines[index % bylines.length] ?? null,
        title: index % 11 === 4 ? null : `The port, part ${index}`,
        published: index % 3 === 0 ? null : `203${index % 4}-03-04`,
        language: 'en',
      }),
      words,
    ),
  )
}

/** What an edit of the notes costs, and whether what is kept reads as what is made anew. */
export function* citationRows(count: number): Iterable<BenchRow> {
  for (const style of citationStyles) yield insertionRow(style)
  yield printRow()
  yield* equalRows(count)
}

type Style = (typeof citationStyles)[number]
type Notes = readonly (readonly CiteItem[])[]

/** Until V8 has compiled what an edit takes: in the first forty its compiling, in threads beside, takes longer than they do. */
const warmUp = 40
const insertions = 200

/** CPU of one new citation among 1,000 notes, at any place, in all threads. */
function insertionRow(style: Style): BenchRow {
  const random = randomFrom(5)
  const sources = sourcesOf(60)
  const kept = citationEngineFor('en-GB', style).keep()
  const notes: Notes = Array.from({ length: 1000 }, () => randomItems(sources, random))
  const spent = Array.from({ length: warmUp + insertions }, () => {
    kept.write(cited(notes), sources)
    const citations = cited(notes.toSpliced(random.below(notes.length), 0, randomItems(sources, random)))
    return cpuTime(() => kept.write(citations, sources))
  }).slice(warmUp)
  return {
    name: `citations: one into 1,000 notes, ${style}`,
    measured: spread(spent),
    reference: 'anew 1,400–4,000 ms',
    target: 'p95 ≤ 16 ms',
    met: percentile(spent, 95) <= 16,
  }
}

/** CPU of resolving a brief of 5,000 notes, by far the most of it its citations. */
function printRow(): BenchRow {
  const brief = longBrief({ sections: 100, paragraphs: 25, notes: 2, articles: 60 })
  const before = process.cpuUsage()
  const { notes } = printBrief(brief)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1_000_000
  return {
    name: `citations: a brief of ${notes.length} notes, resolved`,
    measured: `${seconds.toFixed(1)} s`,
    reference: 'by citeproc alone 31–100 s',
    target: '≤ 5 s',
    met: seconds <= 5,
  }
}

/** Random edits of short texts in every style: each time the kept engine’s text beside that of citeproc’s own rebuild. */
function* equalRows(count: number): Iterable<BenchRow> {
  const each = Math.ceil(count / citationStyles.length)
  for (const style of citationStyles) {
    const difference = firstDifference(citationEngineFor('en-GB', style), citeprocRebuild(style), { edits: each, seed: 6 })
    yield {
      name: `citations: ${each} random edits, kept beside citeproc’s rebuild, ${style}`,
      measured: difference ?? '0 other',
      reference: '—',
      target: '0 other',
      met: difference === null,
    }
  }
}

function cited(notes: Notes) {
  return notes.map((items, index) => ({ note: index + 1, items }))
}

function randomItems(sources: readonly CslItem[], random: Random): readonly CiteItem[] {
  return Array.from({ length: random.below(8) === 0 ? 2 : 1 }, () => ({
    article: random.one(sources).id,
    pick: null,
    locator: random.one([
      null,
      { label: 'paragraph' as const, value: String(1 + random.below(5)) },
      { label: 'page' as const, value: '12' },
    ]),
    prefix: random.one(['', '', 'see ']),
    suffix: random.one(['', '', ', emphasis added']),
  }))
}
