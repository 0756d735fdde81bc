import { isDeepStrictEqual } from 'node:util'
import { everyChoice, type Printable } from '#core/printable'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { fullBrief } from '#test/good-package'
import { byLibreOffice, hasProgram } from '#test/libre-office'
import { longBrief, longSize } from '#test/long-brief'
import { richArticles } from '#test/rich-brief'
import { savedAgain } from '#test/saved-again'
import type { BenchRow } from '../rows.ts'
import { asOne, printed, randomBriefs } from './random-briefs.ts'

/** What comes through LibreOffice’s opening and saving. */
export async function* savedAgainRows(count: number): AsyncIterable<BenchRow> {
  const random = randomBriefs(Math.min(count, 100))
  const briefs: readonly (readonly [string, Printable])[] = [
    ['the full brief', printBrief({ brief: fullBrief, articles: richArticles, choices: { ...everyChoice, comments: true } })],
    ['1,000 notes', printBrief(longBrief(longSize))],
    [`${random.length} random briefs`, printed(asOne(random))],
  ]
  for (const [name, printable] of briefs) yield await savedRow(name, printable)
}

async function savedRow(brief: string, printable: Printable): Promise<BenchRow> {
  const name = `LibreOffice opens and saves: ${brief}`
  const target = 'all mapped, text identical'
  if (!hasProgram('soffice')) return { name, measured: 'no LibreOffice here', reference: '—', target, met: false }
  const document = await docxOf(printable)
  const [before, after] = [savedAgain(document), savedAgain(await byLibreOffice(document, 'docx'))]
  const alike = (key: 'blocks' | 'notes') => {
    const names = Object.keys(before[key])
    return [names.filter((each) => before[key][each] === after[key][each]).length, names.length] as const
  }
  const [blocks, notes] = [alike('blocks'), alike('notes')]
  const isSame = isDeepStrictEqual(before.text, after.text)
  if (!isSame) {
    const at = before.text.findIndex((text, index) => text !== after.text[index])
    process.stdout.write(`other from paragraph ${at}: ${JSON.stringify([before.text[at], after.text[at]])}\n`)
  }
  const isMapped = isDeepStrictEqual(before.mapped, after.mapped)
  return {
    name,
    measured: `${blocks.join('/')} blocks, ${notes.join('/')} notes, text ${isSame ? 'identical' : 'other'}, map ${isMapped ? 'kept' : 'lost'}`,
    reference: '—',
    target,
    met: blocks[0] === blocks[1] && notes[0] === notes[1] && isSame && isMapped,
  }
}
