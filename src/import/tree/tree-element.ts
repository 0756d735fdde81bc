import { compileSelector } from './compile-selector.ts'
import { nextNode, nodeAfter, nodeTypes, type TreeNode } from './tree-node.ts'
import { TreeTag } from './tree-tag.ts'
import { writeHtml } from './write-html.ts'

/** What an element asks of its document. */
export interface TreeOwner {
  /** Parses HTML to the end of what `parent` has. */
  readonly parseInto: (parent: TreeElement, html: string) => void
}

/** An element, or the document around all of them, with what our readers and Readability use of a DOM’s element. Its lists do not change with the tree. */
export class TreeElement extends TreeTag {
  readonly #owner: TreeOwner | null

  constructor(owner: TreeOwner | null, localName: string, tagName: string | undefined) {
    super(localName, tagName)
    this.#owner = owner
  }

  /** Goes down by calling itself: `parsePage` leaves no page deeper than some hundred levels. */
  override get textContent(): string {
    if (this.text !== null) return this.text
    let text = ''
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType !== nodeTypes.comment) text += node.textContent
    this.text = text
    return text
  }

  get parentElement(): TreeElement | null {
    return elementOf(this.parentNode)
  }

  get children(): readonly TreeElement[] {
    const children: TreeElement[] = []
    for (let child = this.firstElementChild; child !== null; child = child.nextElementSibling) children.push(child)
    return children
  }

  get firstElementChild(): TreeElement | null {
    return firstElement(this.firstChild)
  }

  get nextElementSibling(): TreeElement | null {
    return firstElement(this.nextSibling)
  }

  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling
    while (node !== null && node.nodeType !== nodeTypes.element) node = node.previousSibling
    return elementOf(node)
  }

  get innerHTML(): string {
    return writeHtml(this)
  }

  set innerHTML(html: string) {
    while (this.firstChild !== null) this.firstChild.remove()
    this.#owner?.parseInto(this, html)
  }

  /** Only names: the parts of templates are found here, unlike by selector. */
  getElementsByTagName(name: string): readonly TreeElement[] {
    const found: TreeElement[] = []
    for (let node = this.firstChild; node !== null; node = nextNode(node, this))
      if (isElement(node) && node.localName === name) found.push(node)
    return found
  }

  querySelector(selector: string): TreeElement | null {
    const matches = compileSelector(selector)
    for (let node = this.firstChild; node !== null; node = nextShown(node, this)) if (isElement(node) && matches(node)) return node
    return null
  }

  querySelectorAll(selector: string): readonly TreeElement[] {
    const matches = compileSelector(selector)
    const found: TreeElement[] = []
    for (let node = this.firstChild; node !== null; node = nextShown(node, this)) if (isElement(node) && matches(node)) found.push(node)
    return found
  }

  closest(selector: string): TreeElement | null {
    return nearest(this, compileSelector(selector))
  }
}

function nearest(from: TreeElement, matches: (element: TreeElement) => boolean): TreeElement | null {
  let element: TreeElement | null = from
  while (element !== null && !matches(element)) element = element.parentElement
  return element
}

function isElement(node: TreeNode): node is TreeElement {
  return node.nodeType === nodeTypes.element
}

function elementOf(node: TreeNode | null): TreeElement | null {
  return node !== null && isElement(node) ? node : null
}

function firstElement(from: TreeNode | null): TreeElement | null {
  let node = from
  while (node !== null && node.nodeType !== nodeTypes.element) node = node.nextSibling
  return elementOf(node)
}

/** The next node, without what is in templates: that is no part of the page. */
function nextShown(node: TreeNode, root: TreeNode): TreeNode | null {
  return isElement(node) && node.localName === 'template' ? nodeAfter(node, root) : nextNode(node, root)
}
