import { prefixOf } from './namespaces.ts'

type Attributes = Readonly<Record<string, string>>

/** What prefixes stand for within an element. Almost all elements have those of the root, so each name is translated once. */
export class Names {
  static readonly none = new Names(
    new Map([
      ['', ''],
      ['xml', 'http://www.w3.org/XML/1998/namespace'],
    ]),
  )

  readonly #namespaces: ReadonlyMap<string, string>
  readonly #elements = new Map<string, string>()
  readonly #attributes = new Map<string, string>()

  private constructor(namespaces: ReadonlyMap<string, string>) {
    this.#namespaces = namespaces
  }

  has(prefix: string): boolean {
    return this.#namespaces.has(prefix)
  }

  /** Those within an element that has these attributes. */
  within(attributes: Attributes): Names {
    for (const key in attributes) if (isDeclaration(key)) return this.#declaring(attributes)
    return this
  }

  #declaring(attributes: Attributes): Names {
    const declared = Object.entries(attributes).filter(([key]) => isDeclaration(key))
    return new Names(new Map([...this.#namespaces, ...declared.map(([key, address]) => [key.slice(6), address] as const)]))
  }

  element(name: string): string {
    return this.#elements.get(name) ?? this.#translated(this.#elements, name, true)
  }

  /** The same object where nothing is called otherwise, which is the rule. */
  attributes(given: Attributes): Attributes {
    for (const key in given) {
      const name = this.#attributes.get(key) ?? this.#translated(this.#attributes, key, false)
      if (name !== key || isDeclaration(key)) return this.#renamed(given)
    }
    return given
  }

  #renamed(given: Attributes): Attributes {
    const own = Object.entries(given).filter(([key]) => !isDeclaration(key))
    return Object.fromEntries(own.map(([key, value]) => [this.#translated(this.#attributes, key, false), value]))
  }

  /** A name without a prefix is in the namespace declared without one, if it is an element’s; an attribute’s is in none. */
  #translated(known: Map<string, string>, name: string, isElement: boolean): string {
    if (isDeclaration(name)) return name
    const colon = name.indexOf(':')
    const namespace = colon === -1 && !isElement ? '' : this.#namespaces.get(colon === -1 ? '' : name.slice(0, colon))
    if (namespace === undefined) throw new Error(`${name}: a prefix that nobody declared`)
    const prefix = namespace === '' ? '' : prefixOf(namespace)
    const translated = (prefix === '' ? '' : `${prefix}:`) + name.slice(colon + 1)
    known.set(name, translated)
    return translated
  }
}

function isDeclaration(key: string): boolean {
  return key.startsWith('xmlns') && (key.length === 5 || key.charAt(5) === ':')
}
