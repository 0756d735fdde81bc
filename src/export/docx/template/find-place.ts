import type { Document, Element, Node } from '@xmldom/xmldom'
import { textOf } from './placeholders.ts'
import { all, around, attribute, child, children, isElement, isWord, valueOf } from './xml.ts'

/** Where the brief goes. `at` is the paragraph or content control that marks the place; the brief goes before it where it only marks it, and after it where it says something else as well. `until` is the last of what only marks it. */
export interface Place {
  readonly at: Element
  readonly until: Element
  readonly isMarkOnly: boolean
}

/**
 * The place that a template marks for the brief, in this order: a paragraph `{{brief}}`; a content control with the tag or title “brief”; a bookmark “Brief”. Capitals make no difference, and the first of a kind counts.
 * `null` is the end of the text. A text box, a header and a note are no place for a brief.
 */
export function findPlace(document: Document): Place | null {
  const body = child(document.documentElement, 'body')
  if (body === null) return null
  return writtenMark(body) ?? controlMark(body) ?? bookmarkMark(body)
}

function writtenMark(body: Element): Place | null {
  const at = all(body, 'p').find((paragraph) => isInFlow(paragraph) && /^\s*\{\{\s*brief\s*\}\}\s*$/iu.test(textOf(paragraph)))
  return at === undefined ? null : { at, until: at, isMarkOnly: true }
}

function controlMark(body: Element): Place | null {
  const control = all(body, 'sdt').find((each) => isInFlow(each) && isBrief(each))
  if (control === undefined) return null
  const paragraph = around(control, 'p')
  if (paragraph === null) return isInRow(control) ? null : { at: control, until: control, isMarkOnly: true }
  const controlled = all(control, 't').map(({ textContent }) => textContent ?? '')
  return { at: paragraph, until: paragraph, isMarkOnly: textOf(paragraph).trim() === controlled.join('').trim() }
}

function isBrief(control: Element): boolean {
  const properties = child(control, 'sdtPr')
  return ['tag', 'alias'].some((name) => valueOf(child(properties, name))?.toLowerCase() === 'brief')
}

/** A bookmark around words or paragraphs says that they stand where the brief will; one within a sentence is after it. */
function bookmarkMark(body: Element): Place | null {
  const start = all(body, 'bookmarkStart').find((each) => isInFlow(each) && attribute(each, 'name')?.toLowerCase() === 'brief')
  if (start === undefined) return null
  const at = around(start, 'p') ?? nextParagraph(start)
  if (at === null) return null
  const end = all(body, 'bookmarkEnd').find((each) => attribute(each, 'id') === attribute(start, 'id'))
  const last = end === undefined ? null : (around(end, 'p') ?? previousParagraph(end))
  const within = last === null ? null : between(at, last)
  if (within === null || last === null) return { at, until: at, isMarkOnly: textOf(at).trim() === '' }
  const isMarkOnly = isBare(at, start, 'before') && end !== undefined && isBare(last, end, 'after')
  return isMarkOnly ? { at, until: last, isMarkOnly } : { at: last, until: last, isMarkOnly }
}

/** Whether the text of a paragraph on one side of a mark is none. */
function isBare(paragraph: Element, mark: Element, side: 'before' | 'after'): boolean {
  if (around(mark, 'p') !== paragraph) return true
  const order = [...paragraph.getElementsByTagName('*')]
  const place = order.indexOf(mark)
  const texts = order.filter((each, index) => isWord(each, 't') && (side === 'before' ? index < place : index > place))
  return texts.every(({ textContent }) => (textContent ?? '').trim() === '')
}

/** The paragraphs and tables from one to the other; `null` where they do not stand side by side. */
function between(first: Element, last: Element): readonly Element[] | null {
  const beside = children(first.parentNode)
  const [from, to] = [beside.indexOf(first), beside.indexOf(last)]
  return to < from ? null : beside.slice(from, to + 1)
}

function nextParagraph(mark: Node): Element | null {
  for (let at = mark.nextSibling; at !== null; at = at.nextSibling) if (isElement(at) && isWord(at, 'p')) return at
  return null
}

function previousParagraph(mark: Node): Element | null {
  for (let at = mark.previousSibling; at !== null; at = at.previousSibling) if (isElement(at) && isWord(at, 'p')) return at
  return null
}

function isInFlow(element: Element): boolean {
  return around(element, 'txbxContent') === null
}

function isInRow(control: Element): boolean {
  const parent = control.parentNode
  return isElement(parent) && (isWord(parent, 'tr') || isWord(parent, 'tbl'))
}
