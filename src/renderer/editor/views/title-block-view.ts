import type { NodeViewConstructor } from '@tiptap/pm/view'
import { message } from '#messages'
import { attributeWriter } from './attribute-writer.ts'
import { element } from './element.ts'
import { textField } from './field.ts'

const names = ['from', 'to', 'date', 'reference'] as const

/** The head of the page: marking, title and bottom line to write in, and the fields from whom to what. */
export const titleBlockView: NodeViewConstructor = (node, view, getPos) => {
  const write = attributeWriter(view, getPos)
  const fields = names.map((name) => ({ name, field: textField(message(`print.${name}`), (value) => write(name, value)) }))
  for (const { name, field } of fields) field.dom.dataset['field'] = name
  const marking = element('span', { class: 'marking' })
  const top = element('div', { class: 'title-block-top', contenteditable: 'false' }, marking)
  const contentDOM = element('div', { class: 'title-block-text' })
  const facts = element('div', { class: 'title-block-fields', contenteditable: 'false' }, ...fields.map(({ field }) => field.dom))
  const dom = element('header', { class: 'title-block' }, top, facts, contentDOM)
  const show = (now: typeof node) => {
    for (const { name, field } of fields) field.show(now.attrs[name])
    marking.textContent = now.attrs['marking'] ?? ''
    marking.dataset['marking'] = now.attrs['marking'] ?? ''
    contentDOM.lang = now.attrs['language']
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
    stopEvent: (event) => event.target instanceof HTMLElement && !contentDOM.contains(event.target),
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
  }
}
