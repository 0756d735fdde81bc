import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { message } from '#messages'
import { findNode, moveSection } from '../document/index.ts'
import { dispatchApart } from '../undo.ts'
import { foldAt, foldOf, titleField } from './collapse-keys.ts'
import type { CollapsedParts } from './collapsed-parts.ts'
import { element } from './element.ts'

interface SectionTitle {
  readonly view: EditorView
  readonly collapsed: CollapsedParts
  readonly id: () => string
  readonly onTitle: (title: string) => void
}

/** The field with a section’s title. Enter and ↓ go on into its text; the keys that move and fold a section mean the same here as there. */
export function sectionTitle({ view, collapsed, id, onTitle }: SectionTitle): HTMLInputElement {
  const title = element('input', {
    class: 'section-title',
    type: 'text',
    'aria-label': message('brief.sectionTitle'),
    placeholder: message('brief.sectionTitle'),
  })
  title.addEventListener('input', () => onTitle(title.value))
  title.addEventListener('keydown', (event) => {
    const fold = foldOf(event)
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (fold !== null) foldAt(view, collapsed, fold)
    else if (isArrow && event.altKey && event.shiftKey) move(view, id(), event.key === 'ArrowUp' ? 'up' : 'down')
    else if ((event.key === 'Enter' && !event.isComposing) || (event.key === 'ArrowDown' && !event.altKey)) goIn(view, collapsed, id())
    else return
    event.preventDefault()
  })
  return title
}

function move(view: EditorView, id: string, direction: 'up' | 'down'): void {
  const moved = moveSection(view.state, id, direction)
  if (moved === null) return
  dispatchApart(view, moved)
  // Its view may be another by now.
  const field = titleField(view, id)
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}

function goIn(view: EditorView, collapsed: CollapsedParts, id: string): void {
  const found = findNode(view.state.doc, id)
  if (found === null) return
  collapsed.set(id, false)
  const start = TextSelection.near(view.state.doc.resolve(found.position + 1), 1)
  view.dispatch(view.state.tr.setSelection(start).scrollIntoView())
  view.focus()
}
