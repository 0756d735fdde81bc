import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Match } from './found.ts'
import { placeOf } from './found-places.ts'

const attempts = 12

/** Selects a place that was found and brings it into view; the keyboard stays where it is. */
export function goToMatch(view: EditorView, match: Match): void {
  const { doc, tr } = view.state
  const { from, to } = placeOf(doc, match)
  if (match.field !== null) {
    view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(from + 1))))
    showFields(view, from, attempts)
    return
  }
  view.dispatch(tr.setSelection(match.note === null ? TextSelection.create(doc, from, to) : NodeSelection.create(doc, from)))
  bringIntoView(view, from, attempts)
}

/** What is off the screen has no measured height yet (content-visibility), so one scroll can miss. */
function bringIntoView(view: EditorView, position: number, left: number): void {
  const desk = view.dom.closest('.desk')
  if (desk === null || view.isDestroyed || position > view.state.doc.content.size) return
  const { node } = view.domAtPos(position, 1)
  const element = node instanceof Element ? node : node.parentElement
  const { top, bottom } = desk.getBoundingClientRect()
  const place = view.coordsAtPos(position)
  if (place.top >= top + 24 && place.bottom <= bottom - 24) return
  if (left === attempts || place.bottom < top || place.top > bottom) element?.scrollIntoView({ block: 'center' })
  else desk.scrollBy(0, place.top - (top + bottom) / 2)
  if (left > 0) requestAnimationFrame(() => bringIntoView(view, position, left - 1))
}

/** Where the fields of the node at a position are, or its title. They open if they are folded away. */
function showFields(view: EditorView, position: number, left: number): void {
  const node = view.isDestroyed ? null : view.nodeDOM(position)
  const desk = view.dom.closest('.desk')
  if (!(node instanceof HTMLElement) || desk === null) return
  if (node.matches('.entry.is-collapsed')) node.dispatchEvent(new Event('attache-reveal'))
  const fields = node.querySelector(':scope > .section-heading, :scope > .entry-fields, :scope > .title-block-fields') ?? node
  const place = fields.getBoundingClientRect()
  const { top, bottom } = desk.getBoundingClientRect()
  if (place.top >= top && place.bottom <= bottom) return
  fields.scrollIntoView({ block: 'center' })
  if (left > 0) requestAnimationFrame(() => showFields(view, position, left - 1))
}
