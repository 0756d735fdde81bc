import { fold, type Span } from '#core/picks'

/** A text as it is searched, and where each of its code units came from, with one more for the end. */
export interface SearchedText {
  readonly text: string
  readonly offsets: readonly number[]
}

/** What is looked for: any of `terms`. `words` says whether a term may begin and end inside a word, only end there, or neither. */
export interface FindQuery {
  readonly terms: readonly string[]
  readonly words: 'anywhere' | 'from-start' | 'whole'
}

/** Paragraphs made ready to be looked through, once for all that is looked for in them. */
export function foldTexts(texts: readonly string[]): readonly SearchedText[] {
  return texts.map((text) => foldForFind(text))
}

/** Where the terms stand in these paragraphs, in the order of the text. Case, accents, kinds of quotation mark, dash and space make no difference; of matches that overlap the first and longest counts. */
export function findInFolded(paragraphs: readonly SearchedText[], { terms, words }: FindQuery): readonly Span[] {
  const needles = terms.map((term) => foldForFind(term).text.trim()).filter((needle) => needle !== '')
  if (needles.length === 0) return []
  return paragraphs.flatMap((folded, paragraph) => {
    const found = needles.flatMap((needle) => placesOf(folded.text, needle, words))
    return withoutOverlaps(found).map(({ from, to }) => ({
      paragraph,
      from: folded.offsets[from] ?? 0,
      to: endIn(folded, to),
    }))
  })
}

interface Found {
  readonly from: number
  readonly to: number
}

function placesOf(text: string, needle: string, words: FindQuery['words']): readonly Found[] {
  const found: Found[] = []
  for (let from = text.indexOf(needle); from !== -1; from = text.indexOf(needle, from + 1)) {
    const to = from + needle.length
    const startsWell = words === 'anywhere' || !isInsideWord(text, from)
    const endsWell = words !== 'whole' || !isInsideWord(text, to)
    if (startsWell && endsWell) found.push({ from, to })
  }
  return found
}

function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const each of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each)
  }
  return kept
}

const letterBefore = /[\p{L}\p{N}_]$/u
const letterAfter = /^[\p{L}\p{N}_]/u

function isInsideWord(text: string, at: number): boolean {
  return letterBefore.test(text.slice(Math.max(0, at - 2), at)) && letterAfter.test(text.slice(at, at + 2))
}

/** Where the match ends in the text itself: a character that gave several letters is never cut, and its marks belong to it. */
function endIn({ offsets }: SearchedText, to: number): number {
  const last = offsets[to - 1] ?? 0
  for (let unit = to; unit < offsets.length; unit += 1) {
    const offset = offsets[unit] ?? 0
    if (offset > last) return offset
  }
  return offsets.at(-1) ?? 0
}

/** `fold`, and beyond it without accents, in lower case, with one kind of dash. */
function foldForFind(text: string): SearchedText {
  const folded = fold(text)
  let plain = ''
  const offsets: number[] = []
  let at = 0
  for (const character of folded.text) {
    const letters = character
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    for (let unit = 0; unit < letters.length; unit += 1) offsets.push(folded.offsetOf(at))
    plain += letters
    at += character.length
  }
  offsets.push(text.length)
  return { text: plain, offsets }
}
