import { message } from '#messages'
import { element } from './element.ts'
import type { EntryFacts, EntryModel } from './entry-model.ts'

interface FactsLine {
  readonly dom: HTMLElement
  readonly show: (facts: EntryFacts | null) => void
}

/** A button that says in short what the brief has about an entry and opens the list of it. */
export function factsLine(kind: EntryFacts['kind'], id: () => string, { onOpen }: EntryModel): FactsLine {
  const dom = element('button', { type: 'button', class: `entry-facts entry-facts-${kind}` })
  dom.addEventListener('click', () => onOpen(id()))
  let shown = ''
  const show = (facts: EntryFacts | null) => {
    const now = JSON.stringify(facts)
    if (now === shown) return
    shown = now
    const { name, parts, isEmpty } = facts === null ? nothing : facts.kind === 'claim' ? evidenceParts(facts) : saidParts(facts)
    dom.replaceChildren(...parts)
    dom.setAttribute('aria-label', name)
    dom.title = name
    dom.toggleAttribute('data-empty', isEmpty)
    // Of an actor of whom there is nothing to say nothing is said; a claim without evidence says so.
    dom.hidden = facts === null || (kind === 'actor' && isEmpty)
  }
  show(null)
  return { dom, show }
}

const nothing = { name: '', parts: [], isEmpty: true }

function evidenceParts({ supporting, contrary }: Extract<EntryFacts, { kind: 'claim' }>) {
  const name = message('evidence.open', { supporting, contrary })
  if (supporting + contrary === 0) return { name, parts: [message('evidence.none')], isEmpty: true }
  const parts = [
    ...(supporting > 0 ? [stance('supporting', supporting)] : []),
    ...(supporting > 0 && contrary > 0 ? [' · '] : []),
    ...(contrary > 0 ? [stance('contrary', contrary)] : []),
  ]
  return { name, parts, isEmpty: false }
}

function stance(which: 'supporting' | 'contrary', count: number): HTMLElement {
  return element('span', { class: 'entry-stance', 'data-stance': which }, message(`evidence.${which}`, { count }))
}

function saidParts({ claims, quotations }: Extract<EntryFacts, { kind: 'actor' }>) {
  const both = claims > 0 && quotations > 0 ? 'yes' : 'no'
  const line = message('said.line', { claims, quotations, both })
  return { name: message('said.open', { line }), parts: [line], isEmpty: claims + quotations === 0 }
}
