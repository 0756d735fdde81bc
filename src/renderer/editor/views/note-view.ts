import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import { message } from '#messages'
import { numbersById } from '../document/index.ts'
import type { BriefViewContext } from './brief-view-context.ts'
import { element } from './element.ts'
import type { ShownNumbers } from './shown-numbers.ts'

const placeholder = '\u0000'

/** The number of a footnote where it stands. Its text opens beside it. A long brief has thousands, made while one waits for it: each is a copy of the first, and one listener serves all (`openNoteOnClick`). */
export function noteView(numbers: ShownNumbers): NodeViewConstructor {
  const first = element('sup', { class: 'note', contenteditable: 'false' }, numberElement())
  const [before = '', after = ''] = message('note.name', { number: placeholder }).split(placeholder)
  return (node, view) => {
    const dom = document.importNode(first, true)
    const number = dom.firstElementChild
    let written = -1
    const write = (now: number) => {
      if (now === written || number === null) return
      written = now
      // Written into and not replaced: the window’s observers of elements that come and go have nothing to look at.
      if (number.firstChild !== null) number.firstChild.nodeValue = String(now)
      number.setAttribute('aria-label', `${before}${now}${after}`)
    }
    let id = ''
    let stop: (() => void) | null = null
    const show = (now: typeof node) => {
      if (id === now.attrs['id']) return
      stop?.()
      id = String(now.attrs['id'])
      dom.dataset['id'] = id
      stop = numbers.add(id, write)
      write(numbersById(view.state.doc).get(id) ?? 0)
    }
    show(node)
    return {
      dom,
      update: (now) => {
        if (now.type !== node.type) return false
        show(now)
        return true
      },
      destroy: () => stop?.(),
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: (event) => event.type === 'mousedown' || event.type === 'click',
      ignoreMutation: () => true,
    }
  }
}

function numberElement(): HTMLElement {
  return element('span', { role: 'button', class: 'note-number', tabindex: '-1' }, ' ')
}

/** Opens the note whose number is clicked. The answer ends that. */
export function openNoteOnClick({ dom }: EditorView, { onOpenNote }: Pick<BriefViewContext, 'onOpenNote'>): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const number = target instanceof Element ? target.closest('.note-number') : null
    const id = number?.closest<HTMLElement>('.note')?.dataset['id']
    if (id !== undefined) onOpenNote(id)
  }
  dom.addEventListener('click', onClick)
  return () => dom.removeEventListener('click', onClick)
}
