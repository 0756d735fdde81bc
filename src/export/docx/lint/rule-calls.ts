import type { OpenElement } from './open-element.ts'
import type { PackageFiles } from './package-files.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'

type Handler = (element: OpenElement, place: Place) => void

/** The rules of one reading, found by the names of elements: most elements concern few. */
export class RuleCalls {
  readonly #rules: readonly Rule[]
  readonly #open = new Map<string, readonly Handler[]>()
  readonly #close = new Map<string, readonly Handler[]>()
  readonly #text: readonly NonNullable<Rule['text']>[]

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#text = rules.flatMap(({ text }) => text ?? [])
  }

  open(element: OpenElement, place: Place): void {
    for (const handler of this.#handlers(this.#open, 'open', element.name)) handler(element, place)
  }

  close(element: OpenElement, place: Place): void {
    for (const handler of this.#handlers(this.#close, 'close', element.name)) handler(element, place)
  }

  text(text: string, element: OpenElement, place: Place): void {
    for (const handler of this.#text) handler(text, element, place)
  }

  end(files: PackageFiles): void {
    for (const { end } of this.#rules) end?.(files)
  }

  #handlers(known: Map<string, readonly Handler[]>, when: 'open' | 'close', name: string): readonly Handler[] {
    const before = known.get(name)
    if (before !== undefined) return before
    const handlers = this.#rules.flatMap((rule) => [rule[when]?.[name] ?? [], rule[when]?.['*'] ?? []].flat())
    known.set(name, handlers)
    return handlers
  }
}
