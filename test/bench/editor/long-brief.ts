import type { Article } from '#core/article'
import type { Block, Brief, Inline, Section } from '#core/brief'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { inventArticles } from '../import/pdf-layouts/invent-articles.ts'

/** A brief of so many words and notes, spread evenly over four sections, with the articles that it cites. */
export interface LongBrief {
  readonly brief: Brief
  readonly articles: readonly Article[]
  /** The same as plain paragraphs: runs of text, and `null` where a note stands. */
  readonly paragraphs: readonly (readonly (string | null)[])[]
}

const wordsEach = 50
const sources = 40

/** The same for the same numbers. */
export function longBrief(words: number, notes: number): LongBrief {
  const lines = inventArticles(sources).map(({ title, paragraphs }) => ({
    title,
    texts: paragraphs.map((paragraph) => paragraph.text).filter((line) => line.length > 60),
  }))
  const articles = lines.map(({ title, texts }, index) => articleOf(texts, { title: `${title} ${index}` }, `source-${index}.txt`))
  const vocabulary = lines.flatMap(({ texts }) => texts.join(' ').split(' '))
  const count = Math.round(words / wordsEach)
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const said = Array.from({ length: wordsEach }, (__, at) => vocabulary[(index * wordsEach + at * 7) % vocabulary.length]).join(' ')
    const own = Math.floor(((index + 1) * notes) / count) - Math.floor((index * notes) / count)
    return own === 0 ? [said] : [...Array.from({ length: own }, () => null), said].toReversed()
  })
  const picks = articles.map((article, index) => pickOf(article, { paragraph: 0, from: 0, to: 20 }, `pick-${index}`))
  let note = 0
  const blocks = paragraphs.map((runs, index): Block => {
    const content = runs.map((run): Inline => {
      if (run !== null) return text(run)
      note += 1
      const pick = picks[note % picks.length]
      if (pick === undefined) throw new RangeError('a brief needs sources')
      return noteOn(pick, `note-${note}`)
    })
    return block(content, { id: `paragraph-${index}` })
  })
  const quarter = Math.ceil(blocks.length / 4)
  const sections = [0, 1, 2, 3].map((at): Section => ({
    kind: 'free',
    id: `section-${at}`,
    title: `Part ${at + 1}`,
    content: blocks.slice(at * quarter, (at + 1) * quarter),
  }))
  return { brief: briefOf([], picks, { sections, title: 'A long brief' }), articles, paragraphs }
}
