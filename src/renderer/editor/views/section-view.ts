import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import type { SectionKind } from '#core/brief'
import { message } from '#messages'
import { sectionLetter } from '#ui/section-mark'
import { addEntry, moveSection, removeSection } from '../document/index.ts'
import { dispatchApart } from '../undo.ts'
import { attributeWriter } from './attribute-writer.ts'
import type { BriefViewContext } from './brief-view-context.ts'
import { chevron } from './chevron.ts'
import { element } from './element.ts'
import { showLength } from './section-length.ts'
import { sectionTitle } from './section-title.ts'
import { tool } from './tool.ts'

/** A section: its mark and title, what to do while it is empty, and for sections with entries a way to add one. */
export function sectionView(kind: SectionKind, { collapsed }: BriefViewContext): NodeViewConstructor {
  return (node, view, getPos) => {
    let id = String(node.attrs['id'])
    const title = sectionTitle({ view, collapsed, id: () => id, onTitle: (text) => attributeWriter(view, getPos)('title', text) })
    const mark = element('span', { class: 'section-mark', 'data-section': kind, 'aria-hidden': 'true' }, sectionLetter(kind))
    const contentDOM = element('div', { class: 'section-content' })
    // Shown by the stylesheet while the section holds one empty paragraph: nothing is computed at a keystroke.
    contentDOM.style.setProperty('--hint', JSON.stringify(message(`brief.hint.${kind}`)))
    const heading = element('div', { class: 'section-heading', contenteditable: 'false' })
    const dom = element('section', { class: 'brief-section', 'data-section': kind }, heading, contentDOM)
    const fold = chevron(dom, collapsed)
    heading.append(fold.button, mark, element('div', { class: 'section-name', role: 'heading', 'aria-level': '2' }, title))
    heading.append(sectionTools(view, () => id))
    if (kind === 'actors' || kind === 'claims' || kind === 'openQuestions') heading.append(addButton(kind, view, () => id))
    const show = (now: typeof node) => {
      id = String(now.attrs['id'])
      if (title.value !== now.attrs['title']) title.value = now.attrs['title']
      dom.dataset['id'] = id
      fold.follow(id)
      showLength(dom, now)
    }
    show(node)
    return {
      dom,
      contentDOM,
      update: (now) => {
        if (now.type !== node.type) return false
        show(now)
        return true
      },
      destroy: fold.destroy,
      // What is dragged over the heading is for the section, not for the field in it.
      stopEvent: ({ type, target }) =>
        !/^dr(?:ag|op)/u.test(type) && (target instanceof HTMLInputElement || target instanceof HTMLButtonElement),
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}

function addButton(kind: 'actors' | 'claims' | 'openQuestions', view: EditorView, id: () => string): HTMLElement {
  const add = element('button', { class: 'section-add', type: 'button' }, message(`brief.add.${kind}`))
  add.addEventListener('click', () => {
    const added = addEntry(view.state, id())
    if (added === null) return
    view.dispatch(added.scrollIntoView())
    view.focus()
  })
  return add
}

function sectionTools(view: EditorView, id: () => string): HTMLElement {
  const move = (direction: 'up' | 'down') => () => {
    const moved = moveSection(view.state, id(), direction)
    if (moved !== null) dispatchApart(view, moved)
  }
  const remove = () => {
    const removed = removeSection(view.state, id())
    if (removed === null) return
    dispatchApart(view, removed.scrollIntoView())
    view.focus()
  }
  return element(
    'div',
    { class: 'section-tools' },
    tool(message('section.moveUp'), '↑', move('up')),
    tool(message('section.moveDown'), '↓', move('down')),
    tool(message('section.remove'), '✕', remove),
  )
}
