import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { SectionKind } from '#core/brief'
import { message } from '#messages'
import { sectionLetter } from '#ui/section-mark'
import { addEntry } from '../document/index.ts'
import { attributeWriter } from './attribute-writer.ts'
import { element } from './element.ts'

/** A section: its mark and title, what to do while it is empty, and for sections with entries a way to add one. */
export function sectionView(kind: SectionKind): NodeViewConstructor {
  return (node, view, getPos) => {
    const write = attributeWriter(view, getPos)
    const title = element('input', { class: 'section-title', type: 'text', 'aria-label': message('brief.sectionTitle') })
    title.addEventListener('input', () => write('title', title.value))
    const mark = element('span', { class: 'section-mark', 'data-section': kind, 'aria-hidden': 'true' }, sectionLetter(kind))
    const heading = element('div', { class: 'section-heading', role: 'heading', 'aria-level': '2', contenteditable: 'false' }, mark, title)
    if (kind === 'actors' || kind === 'claims' || kind === 'openQuestions') {
      const add = element('button', { class: 'section-add', type: 'button' }, message(`brief.add.${kind}`))
      add.addEventListener('click', () => {
        const added = addEntry(view.state, String(node.attrs['id']))
        if (added === null) return
        view.dispatch(added.scrollIntoView())
        view.focus()
      })
      heading.append(add)
    }
    const contentDOM = element('div', { class: 'section-content' })
    // Shown by the stylesheet while the section holds one empty paragraph: nothing is computed at a keystroke.
    contentDOM.style.setProperty('--hint', JSON.stringify(message(`brief.hint.${kind}`)))
    const dom = element('section', { class: 'brief-section', 'data-section': kind }, heading, contentDOM)
    const show = (now: typeof node) => {
      if (title.value !== now.attrs['title']) title.value = now.attrs['title']
      dom.dataset['id'] = now.attrs['id']
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
      // What is dragged over the heading is for the section, not for the field in it.
      stopEvent: ({ type, target }) =>
        !/^dr(?:ag|op)/u.test(type) && (target instanceof HTMLInputElement || target instanceof HTMLButtonElement),
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}
