import * as v from 'valibot'
import { type Brief, briefSchema } from '#core/brief'
import { chance } from './chance.ts'

const words = ['harbour', 'survey', 'council', 'channel', 'ministry', 'tariff', 'envoy', 'berth', 'convoy', 'lighthouse', 'quota']

const text = (said: string) => ({ kind: 'text', text: said, marks: [] })

/** A brief of so many notes, each of which says its number in words that a page can be searched for: “Rx12x” before its reference, “Nx12x” at its start. Notes are as long as they come, from a line to five. */
export function markedNotes(count: number): Brief {
  const random = chance(31)
  const prose = (length: number) => Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
  const note = (number: number) => ({
    kind: 'note',
    id: `n${number}`,
    paragraphs: [[text(`Nx${number}x ${prose(4 + Math.floor(random() * (number % 9 === 0 ? 60 : 14)))}.`)]],
  })
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const paragraph = (from: number, length: number) => ({
    kind: 'paragraph',
    id: `p${from}`,
    content: numbers
      .slice(from, from + length)
      .flatMap((number) => [text(`The ${prose(8 + Math.floor(random() * 40))} Rx${number}x`), note(number), text('. ')]),
  })
  const paragraphs = numbers.filter((number) => (number - 1) % 3 === 0).map((number) => paragraph(number - 1, 3))
  const sections = Array.from({ length: Math.ceil(paragraphs.length / 20) }, (_, index) => ({
    kind: 'situation',
    id: `s${index}`,
    title: `Part ${index + 1}`,
    content: paragraphs.slice(index * 20, index * 20 + 20),
  }))
  return v.parse(briefSchema, {
    id: 'marked',
    language: 'en-GB',
    title: 'A brief of marked notes',
    from: null,
    to: null,
    date: null,
    reference: null,
    marking: 'TLP:GREEN',
    summary: [],
    sections,
    picks: [],
  })
}

/** Notes as the pages of a rendering show them. `pages` is the text of each page. */
interface ShownNotes {
  /** Whose number at the reference and at the note is theirs: note n is citation n. */
  readonly numbered: readonly number[]
  /** Of these, those that begin on the page of their reference. */
  readonly onTheirPage: readonly number[]
}

export function shownNotes(pages: readonly string[], count: number): ShownNotes {
  const references = new Map<number, number>()
  const notes = new Map<number, number>()
  for (const [page, text] of pages.entries()) {
    const joined = text.replaceAll(/\s+/gu, ' ')
    for (const [, number, shown] of joined.matchAll(/Rx(\d+)x\s?(\d+)/gu)) if (number === shown) references.set(Number(number), page)
    for (const [, shown, number] of joined.matchAll(/(\d+)\s?Nx(\d+)x/gu)) if (number === shown) notes.set(Number(number), page)
  }
  const numbered = Array.from({ length: count }, (_, index) => index + 1).filter((number) => references.has(number) && notes.has(number))
  return { numbered, onTheirPage: numbered.filter((number) => references.get(number) === notes.get(number)) }
}
