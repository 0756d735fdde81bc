import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import { chance } from '#test/chance'

const words =
  'harbour survey council channel ministry tariff envoy berth convoy lighthouse quota assembly under before between announced suspended the of a and reconsidered'.split(
    ' ',
  )
/** Pages are drawn evenly on a scale of ratios, so that there are as many of one or two as of ninety to a hundred and fifty. */
const mostPages = 150
/** Of what is drawn below, a page of the paper design holds about so many. */
const wordsOnPage = 420

/** A paper of 1 to 150 pages with notes wherever a note can stand, the same for the same seed; “Rx12x” stands before the reference to note 12, “Nx12x” at the note’s start, as `shownNotes` reads them. */
export interface RandomPaper {
  readonly brief: Brief
  readonly notes: number
}

export function randomPaper(seed: number): RandomPaper {
  const random = chance(seed)
  // The first draws of neighbouring seeds are neighbours too.
  for (let warm = 0; warm < 8; warm += 1) random()
  const writer = paperWriter(random)
  const wanted = wordsOnPage * mostPages ** random()
  const content: object[] = []
  while (writer.written() < wanted) content.push(writer.block(`b${content.length}`))
  const sections = Array.from({ length: Math.ceil(content.length / 30) }, (_, index) => ({
    kind: 'free',
    id: `s${index}`,
    title: `Part ${index + 1}`,
    content: content.slice(index * 30, index * 30 + 30),
  }))
  const brief = { id: 'random', language: 'en-GB', title: 'A random paper', from: null, to: null, date: null, reference: null }
  return { brief: v.parse(briefSchema, { ...brief, marking: 'TLP:GREEN', summary: [], sections, picks: [] }), notes: writer.notes() }
}

const text = (said: string) => ({ kind: 'text', text: said, marks: [] })

function paperWriter(random: () => number) {
  let written = 0
  let notes = 0
  const below = (most: number) => Math.floor(random() * most)
  const prose = (length: number) => {
    written += length
    return Array.from({ length }, () => words[below(words.length)]).join(' ')
  }
  /** Most are a line or three; one in forty fills a page. */
  const noteLength = () => [below(400) + 150, below(120) + 20][[1 / 40, 1 / 8].findIndex((share) => random() < share)] ?? below(30) + 3
  const note = () => {
    notes += 1
    return [text(` Rx${notes}x`), { kind: 'note', id: `n${notes}`, paragraphs: [[text(`Nx${notes}x ${prose(noteLength())}.`)]] }, text(' ')]
  }
  /** Words with notes among them: none, one, or several on one line. */
  const runs = (length: number, most: number) => [
    ...Array.from({ length: below(most + 1) }, () => [text(prose(1 + below(length))), ...note()]).flat(),
    text(prose(1 + below(length))),
  ]
  const paragraph = (id: string, length: number, most: number) => ({ kind: 'paragraph', id, content: runs(length, most) })
  const items = (id: string) => Array.from({ length: 1 + below(5) }, (_, item) => [paragraph(`${id}i${item}`, 25, 2)])
  const rows = (id: string) =>
    Array.from({ length: 2 + below(6) }, (_, row) =>
      [0, 1, 2].map((column) => ({
        isHeader: row === 0,
        columnSpan: 1,
        rowSpan: 1,
        content: [paragraph(`${id}r${row}c${column}`, 8, row === 0 ? 0 : 1)],
      })),
    )
  const kinds: readonly ((id: string) => object)[] = [
    (id) => paragraph(id, 40, 3),
    (id) => paragraph(id, 60, 2),
    (id) => paragraph(id, 3, 6),
    (id) => ({ kind: 'heading', id, level: 1 + below(2), content: runs(4, 1) }),
    (id) => ({ kind: 'list', id, ordered: random() < 0.5, items: items(id) }),
    (id) => ({ kind: 'table', id, rows: rows(id) }),
    // As block quotations are set; it need not be one of a pick’s words here.
    (id) => ({ kind: 'quotation', id, pick: 'p', stance: null, content: runs(50, 1) }),
  ]
  return {
    block: (id: string) => kinds[below(kinds.length)]?.(id) ?? paragraph(id, 40, 1),
    written: () => written,
    notes: () => notes,
  }
}
