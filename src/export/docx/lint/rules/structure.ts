import type { OpenElement } from '../open-element.ts'
import type { MakeRule } from '../rule.ts'
import { anyOrder, firstOnly, orders, repeatable } from './orders.ts'

/** Elements stand where their schema has them and in its order, as far as a brief’s document uses them. Of what belongs to other namespaces nothing is known here. */
export const structure: MakeRule = (report) => ({
  open: {
    '*': (element, place) => {
      const { name, parent } = element
      if (parent === null || !name.startsWith('w:') || !parent.name.startsWith('w:')) return
      const detail = faultOf(name, parent)
      if (detail !== null) report(place, detail)
    },
  },
})

function faultOf(name: string, parent: OpenElement): string | null {
  const order = orders.get(parent.name)
  const others = anyOrder.get(parent.name)
  if (others?.has(name) === true) return faultOfPlace(name, parent)
  if (order === undefined) return others === undefined ? null : `${name} in ${parent.name}`
  const at = order.get(name)
  if (at === undefined) return `${name} in ${parent.name}`
  return parent.last === null ? null : faultOfOrder(name, parent, at - (order.get(parent.last) ?? -1))
}

/** Of what may stand anywhere but is first or last in its element. */
function faultOfPlace(name: string, { name: around, last }: OpenElement): string | null {
  if (firstOnly.get(name) === around && last !== null) return `${name} is not the first in ${around}`
  return last === 'w:sectPr' && around === 'w:body' ? `${name} behind the body’s section` : null
}

/** `step` is how far it stands behind the one before it in the order that is asked for. */
function faultOfOrder(name: string, { name: around, last }: OpenElement, step: number): string | null {
  if (step < 0 && !(edges.has(name) && edges.has(last ?? ''))) return `${name} behind ${last} in ${around}`
  return step === 0 && !repeatable.has(name) ? `${name} twice in ${around}` : null
}

/** A section’s headers and footers come in any order among themselves. */
const edges = new Set(['w:headerReference', 'w:footerReference'])
