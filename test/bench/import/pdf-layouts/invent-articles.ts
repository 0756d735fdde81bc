import { endings, nouns, people, places, quotations, sentences, subheadings, titles } from './invented-words.ts'
import { type Random, randomOf } from './random.ts'

/** One paragraph as it was written, before any typesetting: what a reader must give back exactly. */
export interface WrittenParagraph {
  readonly kind: 'title' | 'heading' | 'body'
  readonly text: string
}

/** An invented article. `paragraphs` begin with the title, a byline and a date line. */
export interface WrittenArticle {
  readonly title: string
  readonly paragraphs: readonly WrittenParagraph[]
}

/** Invents articles of 600 to 1,500 words. The same count gives the same articles on every machine. */
export function inventArticles(count: number): readonly WrittenArticle[] {
  return Array.from({ length: count }, (_, index) => inventArticle(randomOf(index + 1)))
}

function inventArticle(random: Random): WrittenArticle {
  const title = fill(random.pick(titles), random)
  const paragraphs: WrittenParagraph[] = [
    { kind: 'title', text: title },
    { kind: 'body', text: `By ${random.pick(people)}` },
    { kind: 'body', text: `${1 + random.below(28)} March 2031` },
  ]
  const length = 14 + random.below(14)
  let sinceHeading = 0
  for (let index = 0; index < length; index += 1) {
    sinceHeading += 1
    if (sinceHeading > 4 && random.below(3) === 0 && index < length - 2) {
      paragraphs.push({ kind: 'heading', text: fill(random.pick(subheadings), random) })
      sinceHeading = 0
    }
    paragraphs.push({ kind: 'body', text: inventParagraph(random) })
  }
  return { title, paragraphs }
}

/** Mostly two to four sentences, as newspapers write, with single sentences and long paragraphs among them. */
function inventParagraph(random: Random): string {
  const length = random.pick([1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 7])
  return Array.from({ length }, () => fill(random.pick(random.below(4) === 0 ? quotations : sentences), random)).join(' ')
}

/** Fills `{place}`, `{person}`, `{noun}`, `{end}` and `{number}`; the first letter becomes a capital. */
function fill(template: string, random: Random): string {
  const text = template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => wordFor(slot, random))
  return text.replace(/^[“‘]?\p{Ll}/u, (start) => start.toUpperCase())
}

function wordFor(slot: string, random: Random): string {
  switch (slot) {
    case 'place':
      return random.pick(places)
    case 'person':
      return random.pick(people)
    case 'noun':
      return random.pick(nouns)
    case 'end':
      return random.pick(endings)
    default:
      return random.pick([
        String(2 + random.below(97)),
        `${1 + random.below(9)},${100 + random.below(899)}`,
        `${1 + random.below(9)}.${random.below(10)}`,
      ])
  }
}
