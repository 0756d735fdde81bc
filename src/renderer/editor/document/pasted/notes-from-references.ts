import { ownNode } from '../schema/stored-attribute.ts'
import { isBlank, styleOf } from './elements.ts'

/** `_ftn1` and `_edn1` (Word), `sdfootnote1sym` (LibreOffice), `ftnt1` (Google Docs): where a reference leads. */
const target = /^#(?<name>_ftn\d+|_edn\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/u

/** The number or sign with which a note begins, where it is no link. */
const numbering = /^\s*\[?(?:\d{1,4}|[ivxlc]{1,7}|\*)\]?[.)]?\s+/u

/** Makes notes of footnotes and endnotes: each stands where its reference did and holds the text of its paragraphs, plain. A reference whose note was not copied is left out: its number would be the writer’s word. */
export function notesFromReferences(page: Document): void {
  const bodies = new Set<Element>()
  for (const reference of page.querySelectorAll('a[href]')) {
    const name = nameOf(reference)
    if (name === null) continue
    const back = anchorNamed(name, page)
    const body = back === null ? null : bodyOf(back)
    raised(reference).replaceWith(...(back === null || body === null ? [] : [noteOf(body, back, page)]))
    if (body !== null) bodies.add(body)
  }
  for (const body of bodies) body.remove()
  for (const list of page.querySelectorAll('div')) if (isEmptyNoteList(list)) list.remove()
}

/** The name of the note to which a link refers; `null` where it leads elsewhere. */
function nameOf(reference: Element): string | null {
  return target.exec(reference.getAttribute('href') ?? '')?.groups?.['name'] ?? null
}

function anchorNamed(name: string, page: Document): Element | null {
  return [...page.querySelectorAll('a')].find((anchor) => anchor.getAttribute('name') === name || anchor.id === name) ?? null
}

function isEmptyNoteList(list: Element): boolean {
  return /mso-element\s*:\s*(?:foot|end)note-list/iu.test(styleOf(list)) && isBlank(list)
}

function bodyOf(back: Element): Element | null {
  return (
    back.closest('[id^="ftn"]:not(a), [id^="edn"]:not(a), [id^="sdfootnote"]:not(a), [id^="sdendnote"]:not(a)') ??
    back.closest('p, li, div')
  )
}

/** The reference with the superscript around it. */
function raised(reference: Element): Element {
  const around = reference.parentElement
  return around?.tagName === 'SUP' && around.childNodes.length === 1 ? around : reference
}

function noteOf(body: Element, back: Element, page: Document): Element {
  const paragraphs = body.matches('p') ? [body] : [...body.querySelectorAll('p')]
  const texts = (paragraphs.length === 0 ? [body] : paragraphs).map((paragraph, index) => {
    const text = index === 0 ? textWithout(paragraph, back) : (paragraph.textContent ?? '')
    return text.replaceAll(/\s+/gu, ' ').trim()
  })
  const note = page.createElement('span')
  note.setAttribute(ownNode, 'note')
  for (const text of texts.filter((words, index) => words !== '' || index === 0)) {
    const paragraph = page.createElement('span')
    paragraph.setAttribute(ownNode, 'noteParagraph')
    paragraph.textContent = text
    note.append(paragraph)
  }
  return note
}

function textWithout(paragraph: Element, back: Element): string {
  const mark = back.textContent ?? ''
  const text = paragraph.textContent ?? ''
  if (mark.trim() === '') return text.replace(numbering, '')
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at) + text.slice(at + mark.length)
}
