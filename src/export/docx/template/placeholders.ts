import type { Document, Element } from '@xmldom/xmldom'
import type { Printable } from '#core/printable'
import { xmlText } from '../story/xml-text.ts'
import { all, around } from './xml.ts'

/** What a template may ask for, in text or in a header: `{{title}}`. */
export type Placeholder = 'title' | 'date' | 'reference' | 'from' | 'to' | 'marking'

const asked = /\{\{\s*(title|date|reference|from|to|marking)\s*\}\}/giu

/** What the text of a part asks for. */
export function placeholdersIn(part: Document): ReadonlySet<Placeholder> {
  const found = all(part, 'p').flatMap((paragraph) => [...textOf(paragraph).matchAll(asked)])
  return new Set(found.map(([, name = '']) => name.toLowerCase()).filter(isPlaceholder))
}

function isPlaceholder(name: string): name is Placeholder {
  return ['title', 'date', 'reference', 'from', 'to', 'marking'].includes(name)
}

/** Puts the brief's own words in place of what a part asks for; nothing, where the brief does not say it. Says whether anything was asked for. */
export function fillPlaceholders(part: Document, printable: Printable): boolean {
  return (
    all(part, 'p').filter((paragraph) => replaceText(paragraph, asked, ([, name = '']) => wordsFor(name.toLowerCase(), printable))).length >
    0
  )
}

/** What a brief says for a placeholder by its name, on one line; nothing where it does not say it. */
export function wordsFor(name: string, { title, date, reference, from, to, marking }: Printable): string {
  const words: Readonly<Record<Placeholder, string | null | undefined>> = {
    title,
    date: date?.value,
    reference: reference?.value,
    from: from?.value,
    to: to?.value,
    marking,
  }
  return isPlaceholder(name)
    ? xmlText(words[name] ?? '')
        .replaceAll(/\s+/gu, ' ')
        .trim()
    : ''
}

/** A brief without what a template's own text says of it. */
export function withoutSaid(printable: Printable, says: ReadonlySet<Placeholder>): Printable {
  const { title, date, reference, from, to, marking } = printable
  return {
    ...printable,
    title: says.has('title') ? '' : title,
    date: says.has('date') ? null : date,
    reference: says.has('reference') ? null : reference,
    from: says.has('from') ? null : from,
    to: says.has('to') ? null : to,
    marking: says.has('marking') ? null : marking,
  }
}

/** A paragraph's own text, without that of text boxes in it. */
export function textOf(paragraph: Element): string {
  return textsOf(paragraph)
    .map(({ textContent }) => textContent ?? '')
    .join('')
}

function textsOf(paragraph: Element): readonly Element[] {
  return all(paragraph, 't').filter((text) => around(text, 'p') === paragraph)
}

/** Replaces what is found in a paragraph's text, which Word may have cut into runs anywhere: the new words take the look of the first. Says whether there was anything. */
export function replaceText(paragraph: Element, pattern: RegExp, words: (match: RegExpMatchArray) => string): boolean {
  const texts = textsOf(paragraph)
  const matches = [...textOf(paragraph).matchAll(pattern)].toReversed()
  for (const match of matches) {
    let at = 0
    let isWritten = false
    for (const text of texts) {
      const own = text.textContent ?? ''
      const [from, to] = [match.index - at, match.index + match[0].length - at].map((place) => Math.min(Math.max(place, 0), own.length))
      at += own.length
      if (from === undefined || to === undefined || from === to) continue
      text.textContent = own.slice(0, from) + (isWritten ? '' : words(match)) + own.slice(to)
      text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
      isWritten = true
    }
  }
  return matches.length > 0
}
