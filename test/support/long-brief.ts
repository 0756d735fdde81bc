import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Brief, briefSchema } from '#core/brief'
import { articleOf } from './article-of.ts'
import { chance } from './chance.ts'

const nouns = [
  'harbour',
  'survey',
  'council',
  'channel',
  'ministry',
  'tariff',
  'envoy',
  'berth',
  'convoy',
  'lighthouse',
  'quota',
  'delegation',
]
const verbs = ['delays', 'confirms', 'disputes', 'reopens', 'inspects', 'suspends', 'finances', 'postpones']
const places = [
  'at Sel',
  'in the outer roads',
  'along the northern coast',
  'before the assembly',
  'under the old treaty',
  'near Caldera North',
]
const outlets = ['Harbour Courier', 'The Sel Gazette', 'Northern Wire', 'Nordküsten-Anzeiger', 'Le Phare']

interface Size {
  readonly sections: number
  /** Of each section: a paragraph of about 105 words, with `notes` notes. */
  readonly paragraphs: number
  readonly notes: number
  readonly articles: number
}

/** About 120 pages with 1,000 notes. */
export const longSize: Size = { sections: 20, paragraphs: 25, notes: 2, articles: 60 }

/** A long invented brief, the same each time: prose with notes, every fifth paragraph a list, every seventh a quotation. */
export function longBrief(size: Size): { readonly brief: Brief; readonly articles: readonly Article[] } {
  const { sections, paragraphs } = size
  const random = chance(7)
  const articles = inventedArticles(size, random)
  const writer = blockWriter(size, articles, random)
  const section = (at: number) => ({
    kind: 'situation',
    id: `s${at}`,
    title: `${at + 1}. ${sentence(random).slice(0, 40)}`,
    content: Array.from({ length: paragraphs }, (_, index) => [
      ...(index % 8 === 0 ? [{ kind: 'heading', id: `h${at}x${index}`, level: 1, content: [text(sentence(random).slice(0, 50))] }] : []),
      writer.block(`b${at}x${index}`, index),
    ]).flat(),
  })
  const brief = v.parse(briefSchema, {
    id: 'long',
    language: 'en-GB',
    title: 'A long brief about a harbour',
    from: 'Northern Seas Desk',
    to: 'Director',
    date: '6 March 2031',
    reference: 'NSD/2031/099',
    marking: 'TLP:GREEN',
    summary: [paragraph('sum', writer.content())],
    sections: Array.from({ length: sections }, (_, at) => section(at)),
    picks: writer.picks,
  })
  return { brief, articles }
}

type Random = () => number

function one(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] ?? ''
}

function sentence(random: Random): string {
  const clause = () => `${one(nouns, random)} ${one(verbs, random)}`
  return `The ${clause()} the ${one(nouns, random)} ${one(places, random)}, while the ${clause()} a ${one(nouns, random)} ${one(places, random)}.`
}

function inventedArticles({ articles }: Size, random: Random): readonly Article[] {
  return Array.from({ length: articles }, (_, index) =>
    articleOf(
      [`Report ${index + 1}. ${sentence(random)}`, sentence(random)],
      {
        title: `${sentence(random).slice(0, -1)} (${index + 1})`,
        byline: `${one(['Tomas', 'Mirela', 'Ana', 'Ilse'], random)} ${one(['Arden', 'Osk', 'Ruiz', 'Maren'], random)}`,
        outlet: one(outlets, random),
        published: `2031-0${1 + (index % 9)}-1${index % 9}`,
        url: `https://courier.example/2031/${index + 1}`,
        language: 'en',
      },
      `report-${index + 1}.html`,
    ),
  )
}

function text(words: string) {
  return { kind: 'text', text: words, marks: [] }
}

function paragraph(id: string, content: readonly object[]) {
  return { kind: 'paragraph', id, content }
}

function blockWriter({ notes }: Size, articles: readonly Article[], random: Random) {
  const picks = articles.map((article, index) => {
    const words = article.paragraphs[1]?.text ?? ''
    return { id: `p${index}`, article: article.id, span: { paragraph: 1, from: 0, to: words.length }, words, before: '', after: '' }
  })
  let lastNote = 0
  const note = () => {
    lastNote += 1
    const locator = { label: 'paragraph', value: String(1 + (lastNote % 9)) }
    const article = articles[Math.floor(random() * articles.length)]?.id
    const citation = { kind: 'citation', id: `c${lastNote}`, items: [{ article, pick: null, locator, prefix: '', suffix: '' }] }
    return { kind: 'note', id: `n${lastNote}`, paragraphs: [[citation]] }
  }
  const stretch = () => [
    text(`${sentence(random)} ${sentence(random)} `),
    { kind: 'text', text: one(nouns, random), marks: [{ kind: 'italic' }] },
    text(` ${sentence(random)}`),
    ...(notes > 0 ? [note()] : []),
  ]
  const content = () => Array.from({ length: Math.max(notes, 1) }, stretch).flat()
  const block = (id: string, index: number) => {
    if (index % 5 === 4) {
      return { kind: 'list', id, ordered: index % 2 === 0, items: [1, 2].map((item) => [paragraph(`${id}i${item}`, stretch())]) }
    }
    if (index % 7 !== 6) return paragraph(id, content())
    const pick = picks[Math.floor(random() * picks.length)]
    return { kind: 'quotation', id, pick: pick?.id, stance: null, content: [text(pick?.words ?? ''), note(), note()].slice(0, 1 + notes) }
  }
  return { picks, content, block }
}
