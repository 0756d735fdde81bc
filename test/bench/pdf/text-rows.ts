import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { hasProgram, pageTexts } from '#test/libre-office'
import { pageTextsByPdfJs } from '#test/read-pdf'
import type { BenchRow } from '../rows.ts'
import { distinctWords } from './distinct-words.ts'
import { scriptRows } from './script-rows.ts'

const paragraphs = 120
const wordsEach = 90
const wordsOfNote = 12

/** Whether the text of a PDF is what was put in: by pdf.js and poppler, in Latin and other letters. */
export async function* textRows(): AsyncIterable<BenchRow> {
  if (!hasProgram('pdftotext') || !hasProgram('soffice')) {
    yield { name: 'text taken out again', measured: 'no poppler or LibreOffice here', reference: '—', target: 'all words', met: false }
    return
  }
  yield* latinRows()
  yield* scriptRows()
}

/** Every word of the text and every word of the notes, each of which is there once, in order. */
async function* latinRows(): AsyncIterable<BenchRow> {
  const body = distinctWords(0, paragraphs * wordsEach)
  const notes = distinctWords(1_000_000, paragraphs * wordsOfNote)
  const { bytes } = await writePdf(printBrief({ brief: wordyBrief(body, notes), articles: [] }))
  const readers = { poppler: await pageTexts(bytes), 'pdf.js': await pageTextsByPdfJs(bytes) }
  for (const [reader, pages] of Object.entries(readers)) {
    const read = pages.join('\n').replaceAll(/Page \d+ of \d+/gu, '')
    const [wrongBody, wrongNotes] = [lost(body, notes, read), lost(notes, body, read)]
    yield {
      name: `text, Latin, every word in order: ${reader}`,
      measured: `lost ${wrongBody} of ${body.length}, in notes ${wrongNotes} of ${notes.length}`,
      reference: '—',
      target: '0, 0',
      met: wrongBody === 0 && wrongNotes === 0,
    }
  }
}

/** How many words are not where they should be, when the others are taken out of what was read. Letters alone are compared: a word may be divided at the end of a line or page. */
function lost(wanted: readonly string[], others: readonly string[], read: string): number {
  const known = new Set(others)
  const words = read.match(/\p{L}+/gu) ?? []
  const isOther = (index: number) => known.has(words[index] ?? '') || known.has(`${words[index]}${words[index + 1]}`)
  const isRest = (index: number) => known.has(`${words[index - 1]}${words[index]}`)
  const letters = words.filter((_, index) => !isOther(index) && !isRest(index)).join('')
  let at = 0
  let missed = 0
  for (const word of wanted) {
    const found = letters.indexOf(word, at)
    if (found === -1) missed += 1
    else at = found + word.length
  }
  return missed
}

const text = (words: readonly string[]) => ({ kind: 'text', text: words.join(' '), marks: [] })

function wordyBrief(body: readonly string[], notes: readonly string[]): Brief {
  const content = Array.from({ length: paragraphs }, (_, index) => {
    const words = body.slice(index * wordsEach, (index + 1) * wordsEach)
    const note = { kind: 'note', id: `n${index}`, paragraphs: [[text(notes.slice(index * wordsOfNote, (index + 1) * wordsOfNote))]] }
    return { kind: 'paragraph', id: `p${index}`, content: [text(words.slice(0, 40)), note, text(['', ...words.slice(40)])] }
  })
  const brief = { id: 'wordy', language: 'en-GB', title: '', from: null, to: null, date: null, reference: null, marking: null }
  return v.parse(briefSchema, { ...brief, summary: [], sections: [{ kind: 'free', id: 's', title: '1', content }], picks: [] })
}
