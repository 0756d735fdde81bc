import type { NodeViewConstructor } from '@tiptap/pm/view'
import { message } from '#messages'
import type { BriefViewContext } from './brief-view-context.ts'
import { element } from './element.ts'

/** The number of a footnote where it stands. Its number comes as a decoration (see note-numbers.ts), its text opens beside it. */
export function noteView(context: BriefViewContext): NodeViewConstructor {
  return (node, _view, _getPos, decorations) => {
    const number = element('span', { role: 'button', class: 'note-number', tabindex: '-1' })
    const dom = element('sup', { class: 'note', contenteditable: 'false' }, number)
    let id = ''
    number.addEventListener('click', () => context.onOpenNote(id))
    const show = (now: typeof node, given: typeof decorations) => {
      dom.dataset['id'] = now.attrs['id']
      const numbered = given.find((decoration) => typeof decoration.spec.number === 'number')
      number.textContent = String(numbered?.spec.number ?? '')
      number.setAttribute('aria-label', message('note.name', { number: numbered?.spec.number ?? 0 }))
      id = String(now.attrs['id'])
    }
    show(node, decorations)
    return {
      dom,
      update: (now, given) => {
        if (now.type !== node.type) return false
        show(now, given)
        return true
      },
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: (event) => event.type === 'mousedown' || event.type === 'click',
      ignoreMutation: () => true,
    }
  }
}
