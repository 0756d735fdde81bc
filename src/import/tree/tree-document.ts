import { TreeElement } from './tree-element.ts'
import { nodeTypes, TreeNode } from './tree-node.ts'

/** The root of a page’s tree. */
export class TreeDocument extends TreeElement {
  readonly parseInto: (parent: TreeElement, html: string) => void
  /** Names of elements in upper case, each once: a page has thousands of elements and some forty names. */
  readonly #tagNames = new Map<string, string>()

  constructor(parseInto: (document: TreeDocument, parent: TreeElement, html: string) => void) {
    super(null, '#document', undefined)
    this.parseInto = (parent, html) => parseInto(this, parent, html)
  }

  createElement(name: string): TreeElement {
    const tagName = this.#tagNames.get(name) ?? name.toUpperCase()
    this.#tagNames.set(name, tagName)
    return new TreeElement(this, name.toLowerCase(), tagName)
  }

  createTextNode(text: string): TreeNode {
    return new TreeNode(nodeTypes.text, text)
  }

  get documentElement(): TreeElement {
    return this.firstElementChild ?? this.appendChild(this.createElement('html'))
  }

  /** Made where the root has none. */
  get head(): TreeElement {
    const root = this.documentElement
    return childNamed('head', root) ?? root.insertBefore(this.createElement('head'), root.firstChild)
  }

  /** Made where the root has none. */
  get body(): TreeElement {
    const root = this.documentElement
    return childNamed('body', root) ?? root.insertBefore(this.createElement('body'), this.head.nextSibling)
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }
}

function childNamed(name: string, parent: TreeElement): TreeElement | null {
  let child = parent.firstElementChild
  while (child !== null && child.localName !== name) child = child.nextElementSibling
  return child
}
