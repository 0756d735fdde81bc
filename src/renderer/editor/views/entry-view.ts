import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import { type EntryKind, likelihoods } from '#core/brief'
import { message } from '#messages'
import { moveEntry, removeNode } from '../document/index.ts'
import { attributeWriter } from './attribute-writer.ts'
import { element } from './element.ts'
import { choiceField, type FieldView, textField } from './field.ts'

type Write = (name: string, value: string | number | null) => void
type Fields = readonly { readonly name: string; readonly field: FieldView }[]

/** An entry one writes in, with its fields beneath: they belong to it and do not stand in its way. */
export function entryView(kind: EntryKind): NodeViewConstructor {
  return (node, view, getPos) => {
    const fields = fieldsOf(kind, attributeWriter(view, getPos))
    const contentDOM = element('div', { class: 'entry-content' })
    contentDOM.style.setProperty('--hint', JSON.stringify(message(`brief.hint.${kind}`)))
    const chips = element('div', { class: 'entry-fields', contenteditable: 'false' }, ...fields.map(({ field }) => field.dom))
    const tools = entryTools(kind, view, () => String(node.attrs['id']))
    const dom = element('article', { class: `entry entry-${kind}`, 'aria-label': message(`entry.${kind}`) }, tools, contentDOM, chips)
    const show = (now: ProseMirrorNode) => {
      dom.dataset['id'] = now.attrs['id']
      for (const { name, field } of fields) {
        const value: unknown = now.attrs[name]
        field.show(typeof value === 'string' || typeof value === 'number' ? String(value) : null)
      }
    }
    show(node)
    return {
      dom,
      contentDOM,
      update: (now) => {
        if (now.type !== node.type || now.attrs['id'] !== node.attrs['id']) return false
        show(now)
        return true
      },
      stopEvent: (event) => event.target instanceof HTMLElement && !contentDOM.contains(event.target),
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}

function entryTools(kind: EntryKind, view: EditorView, id: () => string): HTMLElement {
  const move = (direction: 'up' | 'down') => () => {
    const moved = moveEntry(view.state, id(), direction)
    if (moved !== null) view.dispatch(moved)
  }
  return element(
    'div',
    { class: 'entry-tools', contenteditable: 'false' },
    tool(message('entry.moveUp'), '↑', move('up')),
    tool(message('entry.moveDown'), '↓', move('down')),
    tool(message(`entry.remove.${kind}`), '✕', () => {
      const removed = removeNode(view.state, id())
      if (removed !== null) view.dispatch(removed)
    }),
  )
}

function tool(name: string, sign: string, run: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'entry-tool', 'aria-label': name, title: name }, sign)
  button.addEventListener('click', run)
  return button
}

function fieldsOf(kind: EntryKind, write: Write): Fields {
  switch (kind) {
    case 'actor':
      return [line('role', write), line('affiliation', write), line('alsoKnownAs', write)]
    case 'claim':
      return [
        line('claimant', write),
        choice(
          'status',
          statuses.map((value) => ({ value, name: message(`print.status.${value}`) })),
          write,
        ),
        choice('likelihood', likelihoods.map(likelihoodOption), write),
        choice(
          'confidence',
          confidences.map((value) => ({ value, name: message(`print.confidence.${value}`) })),
          write,
        ),
        choice(
          'reliability',
          letters.map((value) => ({ value, name: message(`entry.reliability.${value}`) })),
          write,
        ),
        choice(
          'credibility',
          grades.map((value) => ({ value: String(value), name: message(`entry.credibility.${value}`) })),
          (name, value) => write(name, value === null ? null : Number(value)),
        ),
      ]
    case 'question':
      return [line('why', write), line('answeredBy', write), line('due', write)]
  }
}

const statuses = ['reported', 'corroborated', 'confirmed', 'disputed', 'refuted'] as const
const confidences = ['low', 'moderate', 'high'] as const
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const grades = [1, 2, 3, 4, 5, 6] as const

function line(name: 'role' | 'affiliation' | 'alsoKnownAs' | 'claimant' | 'why' | 'answeredBy' | 'due', write: Write): Fields[number] {
  return { name, field: textField(message(`print.${name}`), (value) => write(name, value)) }
}

function choice(
  name: 'status' | 'likelihood' | 'confidence' | 'reliability' | 'credibility',
  options: readonly { readonly value: string; readonly name: string }[],
  write: (name: string, value: string | null) => void,
): Fields[number] {
  return { name, field: choiceField(message(`print.${name}`), options, (value) => write(name, value)) }
}

function likelihoodOption({ term, from, to }: (typeof likelihoods)[number]) {
  return { value: term, name: message('entry.likelihood', { term: message(`print.likelihood.${term}`), from, to }) }
}
