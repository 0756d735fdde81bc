import { afterBy, joinAuthors, printedName, withoutBy } from './author-name.ts'
import type { HeadlineZone } from './headline-zone.ts'
import type { Line, Piece } from './page-lines.ts'
import type { PageElement } from '../page/index.ts'

/**
 * The authors where the page itself shows them: by the headline a line that begins with “By”, or a part named for it; else such a line or part elsewhere,
 * provided that the page shows only one, since lists of other stories have theirs. `null` where neither is there.
 */
export function bylineOnPage({ before, after, rest }: HeadlineZone): string | null {
  return (
    byLine(after)[0] ??
    partForAuthors(after)[0] ??
    byLine(before)[0] ??
    partForAuthors(before)[0] ??
    theOnly(byLine(rest)) ??
    theOnly(partForAuthors(rest))
  )
}

function theOnly(bylines: readonly string[]): string | null {
  const different = new Map(bylines.map((byline) => [byline.toLowerCase(), byline]))
  const [only] = different.values()
  return different.size === 1 && only !== undefined ? only : null
}

/** Every byline among the lines: a piece that begins with “By”, with the names behind it or on the next line. */
function byLine(lines: readonly Line[]): readonly string[] {
  return lines
    .map(({ pieces }, index) => {
      const at = pieces.findIndex(({ text, element }) => afterBy(text) !== null && !inComments(element))
      const first = pieces[at]
      const behind = afterBy(first?.text ?? '')
      if (first === undefined || behind === null) return null
      const others = pieces.slice(at + 1)
      const inLine = behind === '' ? others : [{ ...first, text: behind }, ...others]
      return joinAuthors(leadingNames(inLine.length > 0 ? inLine : (lines[index + 1]?.pieces ?? [])))
    })
    .filter((byline) => byline !== null)
}

/** The names with which the pieces begin: “Jane Roe”, “and”, “John Doe”, up to the first piece that is none. */
function leadingNames(pieces: readonly Piece[]): readonly string[] {
  const names: string[] = []
  for (const { text, element } of pieces) {
    if (/^(?:,|&|and|und|et|y|e|i|with)$/i.test(text)) continue
    const name = isInTopics(element) ? null : printedName(withoutBy(text))
    if (name === null) break
    names.push(name)
    // What follows a date is not a name any more.
    if (/\d/.test(text)) break
  }
  return names
}

/** Every run of pieces in elements that are named for an author. */
function partForAuthors(lines: readonly Line[]): readonly string[] {
  const found: string[] = []
  let names: string[] = []
  let gap = 0
  for (const piece of lines.flatMap(({ pieces }) => pieces)) {
    const name = isForAuthor(piece) ? printedName(afterBy(piece.text) ?? piece.text) : null
    if (name !== null) names.push(name)
    gap = name === null ? gap + 1 : 0
    if (gap > 3 && names.length > 0) {
      found.push(joinAuthors(names) ?? '')
      names = []
    }
  }
  return [...found, joinAuthors(names) ?? ''].filter((byline) => byline !== '')
}

/** Says whether the element or one of the three around it is named for an author, and none nearer for something about him. */
function isForAuthor({ element }: Piece): boolean {
  let around: PageElement | null = element
  for (let level = 0; level < 4 && around !== null; level += 1) {
    const names = namesOf(around)
    if (aboutAuthor.test(names) || isForTopic(around)) return false
    if (authorWords.test(names) || authorAddress.test(around.getAttribute('href') ?? '')) return !inComments(element)
    if (stop.has(around.localName)) return false
    around = around.parentElement
  }
  return false
}

function isInTopics(element: PageElement): boolean {
  return [element, element.parentElement, element.parentElement?.parentElement ?? null].some((each) => each !== null && isForTopic(each))
}

function isForTopic(element: PageElement): boolean {
  return topicAddress.test(element.getAttribute('href') ?? '') || topicWords.test(namesOf(element))
}

function namesOf(element: PageElement): string {
  return ['rel', 'itemprop', 'class', 'id']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 400)
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
}

/** Walks up by itself: `closest` would compile its selector for every piece of the page. */
function inComments(element: PageElement): boolean {
  for (let around: PageElement | null = element; around !== null; around = around.parentElement) {
    if (/comment/.test(`${around.getAttribute('class') ?? ''} ${around.getAttribute('id') ?? ''}`)) return true
  }
  return false
}

const stop = new Set(['article', 'main', 'body', 'section', 'header', 'li', 'td'])
const authorWords = /(?:^|[\s_-])(?:authors?|by-?lines?|writers?|written-?by|contributors?|creator)(?=$|[\s_-])/i
/** “author-bio”, “author__role”, and parts for something else by themselves. */
const aboutAuthor =
  /(?:author|byline|writer|contributor)s?[\w-]*?[_-](?:bio|desc(?:ription)?|role|position|job|social|follow|avatar|image|tooltip|location|date|time|text-label)(?=$|[\s_-])|(?:^|\s)(?:bio|role|position|job-?title|description)(?=$|\s)/i
const topicAddress = /\/(?:categor(?:y|ies|ia)|tags?|topics?|thema|themen|sections?|temas?|rubrik)\//i
const topicWords = /(?:^|[\s_-])(?:categor(?:y|ies)|tags?|topics?)(?=$|[\s_-])/i
const authorAddress =
  /\/(?:authors?|people|(?:user-?)?profiles?|staff|contributors?|writers?|autor|autoren|auteurs?|by)\/[^/]+\/?(?:\?.*)?$/i
