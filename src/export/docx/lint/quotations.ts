import type { Printable } from '#core/printable'
import type { OpenElement } from './open-element.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Place, wholePart } from './place.ts'
import type { MakeRule, Report } from './rule.ts'

/**
 * Reads the file’s text back and holds it against what should stand there. Each block is found by its bookmark, through the file’s own map, and one with quoted words must read exactly as it should, from its first character to its last,
 * so that no word, mark or order is other; and blocks must come in their order. A statement in a table of claims, which has no bookmark, must be a paragraph behind its section’s heading, and in order too.
 */
export const quotations =
  (printable: Printable): MakeRule =>
  (report) => {
    const reading = new TextReading()
    return {
      open: {
        'map:block': ({ attributes }) => reading.mark(attributes['bookmark'], `block ${attributes['id']}`),
        'map:section': ({ attributes }) => reading.mark(attributes['bookmark'], `section ${attributes['id']}`),
        'w:p': (_element, place) => reading.begin(place),
        'w:bookmarkStart': ({ attributes }) => reading.meet(attributes['w:name'] ?? ''),
        'w:tab': ({ parent }) => reading.say('\t', parent),
        'w:br': ({ parent }) => reading.say('\n', parent),
        'w:noBreakHyphen': ({ parent }) => reading.say('\u2011', parent),
      },
      close: { 'w:p': (_element, place) => reading.end(place) },
      text: (text, { name, parent }) => {
        if (name === 'w:t') reading.say(text, parent)
      },
      end: () => compare(passagesOf(printable), reading, report),
    }
  }

interface ReadText {
  text: string
  readonly at: number
  readonly place: Place
  readonly around: ReadText | null
}

/** The paragraphs of the document, and which of them a bookmark stands in. */
class TextReading {
  readonly texts: ReadText[] = []
  readonly #marked = new Map<string, string>()
  readonly #met: { readonly bookmark: string; readonly text: ReadText }[] = []
  #current: ReadText | null = null

  mark(bookmark: string | undefined, what: string): void {
    if (bookmark !== undefined) this.#marked.set(bookmark, what)
  }

  begin(place: Place): void {
    if (place.part !== 'word/document.xml') return
    this.#current = { text: '', at: this.texts.length, place, around: this.#current }
    this.texts.push(this.#current)
  }

  end({ part }: Place): void {
    if (part === 'word/document.xml') this.#current = this.#current?.around ?? null
  }

  meet(bookmark: string): void {
    if (this.#current !== null) this.#met.push({ bookmark, text: this.#current })
  }

  /** Tab stops have the name of tabs, but stand in no run. */
  say(text: string, parent: OpenElement | null): void {
    if (this.#current !== null && parent?.name === 'w:r') this.#current.text += text
  }

  /** By kind and id: the paragraphs so marked, in their order. */
  byMark(): ReadonlyMap<string, readonly ReadText[]> {
    const found = new Map<string, ReadText[]>()
    for (const { bookmark, text } of this.#met) {
      const what = this.#marked.get(bookmark)
      if (what === undefined) continue
      const known = found.get(what)
      if (known === undefined) found.set(what, [text])
      else known.push(text)
    }
    return found
  }
}

function compare(passages: readonly Passage[], reading: TextReading, report: Report): void {
  const found = reading.byMark()
  let last = -1
  for (const passage of passages) {
    const { kind, id, time } = passage.of
    const marked = found.get(`${kind} ${id}`)?.[time]
    const text = kind === 'block' ? marked : statedBehind(Math.max(last, marked?.at ?? 0), passage, reading)
    if (text === undefined) {
      const place = marked?.place ?? wholePart('word/document.xml')
      report(place, `${kind} ${id} lacks what it quotes: ${shortened(passage.quoted[0] ?? '')}`)
      continue
    }
    if (text.text !== passage.text) report(text.place, differenceOf(passage, text.text))
    if (text.at < last) report(text.place, 'stands before what it should follow')
    last = Math.max(last, text.at)
  }
}

function statedBehind(at: number, { text }: Passage, { texts }: TextReading): ReadText | undefined {
  return texts.find((each) => each.at > at && each.text === text)
}

function differenceOf({ text, quoted }: Passage, read: string): string {
  const changed = quoted.find((words) => !read.includes(words))
  if (changed !== undefined) return `quoted words are not in the file: ${shortened(changed)}`
  let at = 0
  while (at < text.length && text.charAt(at) === read.charAt(at)) at += 1
  return `the text around quoted words is other from character ${at} on: ${shortened(text.slice(at))}`
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
