import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import { type EntryKind, likelihoods } from '#core/brief'
import { message } from '#messages'
import { moveEntry, namesIn, removeNode } from '../document/index.ts'
import { attributeWriter } from './attribute-writer.ts'
import type { BriefViewContext } from './brief-view-context.ts'
import { chevron } from './chevron.ts'
import { element } from './element.ts'
import { factsLine } from './facts-line.ts'
import { choiceField, type FieldView, nameField, textField } from './field.ts'
import { formerReliability } from './former-reliability.ts'
import { tool } from './tool.ts'
import { wordsDirection } from './words-direction.ts'

type Write = (name: string, value: string | number | null) => void
type Fields = readonly { readonly name: string; readonly field: FieldView }[]

/** An entry one writes in, with its fields beneath: they belong to it and do not stand in its way. */
export function entryView(kind: EntryKind, context: BriefViewContext): NodeViewConstructor {
  return (node, view, getPos) => {
    const id = () => String(node.attrs['id'])
    const fields = fieldsOf(kind, attributeWriter(view, getPos), claimChoices(view, getPos, { id, context }))
    const facts = kind === 'question' ? null : factsLine(kind, id, context.entries)
    const contentDOM = element('div', { class: 'entry-content' })
    contentDOM.style.setProperty('--hint', JSON.stringify(message(`brief.hint.${kind}`)))
    for (const { name, field } of fields) field.dom.dataset['field'] = name
    const inChips = kind === 'claim' && facts !== null ? [facts.dom] : []
    const chips = element('div', { class: 'entry-fields', contenteditable: 'false' }, ...inChips, ...fields.map(({ field }) => field.dom))
    const tools = entryTools(kind, view, id)
    const dom = element('article', { class: `entry entry-${kind}`, 'aria-label': message(`entry.${kind}`) }, tools, contentDOM, chips)
    const fold = chevron(dom, context.collapsed)
    tools.append(fold.button)
    if (kind === 'actor' && facts !== null) dom.append(element('div', { class: 'entry-said', contenteditable: 'false' }, facts.dom))
    const show = (now: ProseMirrorNode) => {
      dom.dataset['id'] = now.attrs['id']
      dom.dataset['words'] = wordsDirection(now.firstChild?.textContent ?? '')
      fold.follow(String(now.attrs['id']))
      for (const { name, field } of fields) {
        const value: unknown = now.attrs[name]
        field.show(typeof value === 'string' || typeof value === 'number' ? String(value) : null)
      }
    }
    show(node)
    const showFacts = () => facts?.show(context.entries.facts(id()))
    showFacts()
    const stop = facts === null ? undefined : context.onEntriesChange(showFacts)
    return {
      dom,
      contentDOM,
      update: (now) => {
        if (now.type !== node.type || now.attrs['id'] !== node.attrs['id']) return false
        show(now)
        return true
      },
      destroy: () => {
        fold.destroy()
        stop?.()
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

/** What a claim’s fields offer of the rest of the brief. */
function claimChoices(
  view: EditorView,
  getPos: () => number | undefined,
  { id, context }: { readonly id: () => string; readonly context: BriefViewContext },
) {
  const names = () => namesIn(view.state.doc)
  return {
    names: () => [...names().values()].filter((name) => name !== ''),
    /** A name among the actors links the claim to its entry; any other is text. */
    setClaimant: (name: string | null) => {
      const position = getPos()
      if (position === undefined) return
      const actor = name === null ? null : ([...names()].find(([, known]) => known === name.trim())?.[0] ?? null)
      const { tr } = view.state
      view.dispatch(tr.setNodeAttribute(position, 'claimant', name).setNodeAttribute(position, 'claimantActor', actor))
    },
    withheld: (grade: string) => {
      const source = grade === '1' ? context.entries.secondSource(id()) : 'independent'
      return source === 'independent' ? null : message(`credibility.${source}`)
    },
    move: () => context.entries.onMoveReliability(id()),
    isOfScale: (term: string) => {
      const scale: unknown = view.state.doc.child(0).attrs['likelihoodScale'] ?? 'icd-203'
      return likelihoods.find((known) => known.term === term)?.scale === scale
    },
  }
}

function fieldsOf(kind: EntryKind, write: Write, claims: ReturnType<typeof claimChoices>): Fields {
  switch (kind) {
    case 'actor':
      return [line('role', write), line('affiliation', write), line('alsoKnownAs', write)]
    case 'claim':
      return [
        { name: 'claimant', field: nameField(message('print.claimant'), claims.names, claims.setClaimant) },
        choice(
          'status',
          statuses.map((value) => ({ value, name: message(`print.status.${value}`) })),
          write,
        ),
        {
          name: 'likelihood',
          field: choiceField(message('print.likelihood'), likelihoods.map(likelihoodOption), (value) => write('likelihood', value), {
            offered: claims.isOfScale,
          }),
        },
        choice(
          'confidence',
          confidences.map((value) => ({ value, name: message(`print.confidence.${value}`) })),
          write,
        ),
        { name: 'reliability', field: formerReliability(write, claims.move) },
        {
          name: 'credibility',
          field: choiceField(
            message('print.credibility'),
            grades.map((value) => ({ value: String(value), name: message(`entry.credibility.${value}`) })),
            (value) => write('credibility', value === null ? null : Number(value)),
            { withheld: claims.withheld },
          ),
        },
      ]
    case 'question':
      return [line('why', write), line('answeredBy', write), line('due', write)]
  }
}

const statuses = ['reported', 'corroborated', 'confirmed', 'disputed', 'refuted'] as const
const confidences = ['low', 'moderate', 'high'] as const
const grades = [1, 2, 3, 4, 5, 6] as const

function line(name: 'role' | 'affiliation' | 'alsoKnownAs' | 'why' | 'answeredBy' | 'due', write: Write): Fields[number] {
  return { name, field: textField(message(`print.${name}`), (value) => write(name, value)) }
}

function choice(
  name: 'status' | 'confidence',
  options: readonly { readonly value: string; readonly name: string }[],
  write: (name: string, value: string | null) => void,
): Fields[number] {
  return { name, field: choiceField(message(`print.${name}`), options, (value) => write(name, value)) }
}

function likelihoodOption({ term, band }: (typeof likelihoods)[number]) {
  return { value: term, name: message('entry.likelihood', { term: message(`print.likelihood.${term}`), band }) }
}
