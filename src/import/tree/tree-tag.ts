import { type ShownStyle, styleOf } from './style-of.ts'
import { nodeTypes, TreeNode } from './tree-node.ts'

/** An attribute as the page writes it, entities decoded. */
export class TreeAttribute {
  readonly name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): TreeAttribute {
    return new TreeAttribute(this.name, this.value)
  }
}

/** What the start tag of an element says: its name and its attributes, in lower case however the page writes them. */
export class TreeTag extends TreeNode {
  localName: string
  /** In upper case; a document has none. */
  tagName: string | undefined
  readonly attributes: TreeAttribute[] = []

  constructor(localName: string, tagName: string | undefined) {
    super(tagName === undefined ? nodeTypes.document : nodeTypes.element, '')
    this.localName = localName
    this.tagName = tagName
  }

  get nodeName(): string | undefined {
    return this.tagName
  }

  getAttribute(name: string): string | null {
    return this.#attribute(name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.#attribute(name) !== undefined
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.#attribute(name)
    if (attribute === undefined) this.attributes.push(new TreeAttribute(name, value))
    else attribute.value = value
  }

  setAttributeNode({ name, value }: TreeAttribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  #attribute(name: string): TreeAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute
    return undefined
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  /** Where a picture is; only pictures have it. */
  get src(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('src') ?? '') : undefined
  }

  get srcset(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('srcset') ?? '') : undefined
  }

  /** What the element’s own `style` says of whether it is shown; `null` where it has none. */
  get style(): ShownStyle | null {
    const style = this.getAttribute('style')
    return style === null ? null : styleOf(style)
  }
}
