/** The kinds of node that a page’s tree has, by the numbers of the DOM (WHATWG DOM, 4.4). */
export const nodeTypes = { element: 1, text: 3, comment: 8, document: 9 } as const

/**
 * A node of a page’s tree: a run of text, a comment, or an element (`TreeElement`). It has what our readers and Readability use of a DOM’s node, under the DOM’s names, and nothing that only a browser needs: no events,
 * no observers, no ranges. Every kind has the same fields, so that a walk over a tree stays fast.
 */
export class TreeNode {
  readonly nodeType: number
  /** What a text or a comment says, entities decoded; empty in elements. */
  readonly data: string
  parentNode: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null
  /** The text inside, once somebody asked; `null` after every change. An element that has none has no ancestor that has one. */
  protected text: string | null = null

  constructor(nodeType: number, data: string) {
    this.nodeType = nodeType
    this.data = data
  }

  get textContent(): string {
    return this.data
  }

  /** Readability asks this of its own parser’s nodes; of those it renames an element where it stands, and does not make another with copies of everything in it. */
  get __JSDOMParser__(): true {
    return true
  }

  /** A list of its own: it does not change with the tree. */
  get childNodes(): readonly TreeNode[] {
    const children: TreeNode[] = []
    for (let child = this.firstChild; child !== null; child = child.nextSibling) children.push(child)
    return children
  }

  /** Moves `child` here from wherever it was. */
  appendChild<Child extends TreeNode>(child: Child): Child {
    return this.insertBefore(child, null)
  }

  /** Moves `child` before `next`, one of this node’s children; to the end for `null`. */
  insertBefore<Child extends TreeNode>(child: Child, next: TreeNode | null): Child {
    if (child === next) return child
    child.remove()
    TreeNode.#forgetText(this)
    const previous = next === null ? this.lastChild : next.previousSibling
    child.parentNode = this
    child.previousSibling = previous
    child.nextSibling = next
    if (previous === null) this.firstChild = child
    else previous.nextSibling = child
    if (next === null) this.lastChild = child
    else next.previousSibling = child
    return child
  }

  replaceChild(child: TreeNode, replaced: TreeNode): TreeNode {
    this.insertBefore(child, replaced)
    if (child !== replaced) replaced.remove()
    return replaced
  }

  removeChild(child: TreeNode): TreeNode {
    child.remove()
    return child
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this
    if (parent === null) return
    TreeNode.#forgetText(parent)
    if (previous === null) parent.firstChild = next
    else previous.nextSibling = next
    if (next === null) parent.lastChild = previous
    else next.previousSibling = previous
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }

  static #forgetText(changed: TreeNode): void {
    for (let at: TreeNode | null = changed; at !== null && at.text !== null; at = at.parentNode) at.text = null
  }

  /** Says whether `node` is this one or in it. */
  contains(node: Linked | null): boolean {
    let at = node
    while (at !== null && at !== this) at = at.parentNode
    return at !== null
  }
}

interface Linked {
  readonly parentNode: Linked | null
}

/** The node after `node` in the order of the page, within `root`; `null` after the last. */
export function nextNode(node: TreeNode, root: TreeNode): TreeNode | null {
  return node.firstChild ?? nodeAfter(node, root)
}

/** The node after `node` and everything in it. */
export function nodeAfter(node: TreeNode, root: TreeNode): TreeNode | null {
  for (let at: TreeNode | null = node; at !== null && at !== root; at = at.parentNode) if (at.nextSibling !== null) return at.nextSibling
  return null
}
