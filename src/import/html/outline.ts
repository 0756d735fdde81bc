import type { Block, PageElement } from '../page/index.ts'

/** Where the elements of a page stand in one another, by their `data-order` (from 1, in the page’s order): what it knows outlives an extractor that takes the page apart. */
export class Outline {
  readonly #parents: readonly number[]
  readonly #ends: readonly number[]

  /** `elements` are all of a page’s, in its order; numbers them. */
  constructor(elements: readonly PageElement[]) {
    const orders = new Map<PageElement, number>()
    const parents = [0]
    for (const [index, element] of elements.entries()) {
      element.setAttribute('data-order', String(index + 1))
      orders.set(element, index + 1)
      parents.push(element.parentElement === null ? 0 : (orders.get(element.parentElement) ?? 0))
    }
    const ends = parents.map((_, order) => order)
    for (let order = ends.length - 1; order > 0; order -= 1) {
      const parent = parents[order] ?? 0
      ends[parent] = Math.max(ends[parent] ?? 0, ends[order] ?? 0)
    }
    this.#parents = parents
    this.#ends = ends
  }

  /** Says whether the element at `order` is the one at `outer` or inside it. */
  isInside(order: number, outer: number): boolean {
    return order >= outer && order <= (this.#ends[outer] ?? 0)
  }

  /** The innermost element that holds at least `share` of the running prose of `blocks`; 0, the page, where none does. */
  homeOf(blocks: readonly Block[], share: number): number {
    const weights = new Map<number, number>()
    let total = 0
    for (const block of blocks) {
      const weight = proseWeight(block)
      if (weight === 0) continue
      total += weight
      for (let order = block.order; order > 0; order = this.#parents[order] ?? 0) weights.set(order, (weights.get(order) ?? 0) + weight)
    }
    let home = 0
    // An element inside another has the greater order, so the last that holds enough is the innermost.
    for (const [order, weight] of weights) if (weight >= share * total && order > home) home = order
    return total === 0 ? 0 : home
  }
}

/** Length of a paragraph that is long enough to be prose and not a link; 0 of any other. */
export function proseWeight({ kind, text, linkShare }: Block): number {
  return kind === 'heading' || text.length < 60 || linkShare > 0.5 ? 0 : text.length
}
