/** A node of a tagged PDF’s structure tree on one page (ISO 32000-1, 14.7): an element with its role, or marked content with its id. */
export type StructureNode =
  | { readonly kind: 'element'; readonly role: string; readonly children: readonly StructureNode[] }
  | { readonly kind: 'content'; readonly id: string }

/** PDF.js’s tree for a page as our own type; `null` where the page is not tagged. It is no deeper than PDF.js itself goes (40 levels). */
export function structureOf(tree: unknown, depth = 0): StructureNode | null {
  if (typeof tree !== 'object' || tree === null || depth > 60) return null
  if ('type' in tree) return contentOf(tree)
  if (!('role' in tree) || typeof tree.role !== 'string') return null
  const children: readonly unknown[] = 'children' in tree && Array.isArray(tree.children) ? tree.children : []
  return {
    kind: 'element',
    role: tree.role,
    children: children.map((child) => structureOf(child, depth + 1)).filter((child) => child !== null),
  }
}

/** Of the other types, annotations and objects, no text comes. */
function contentOf(tree: { readonly type: unknown }): StructureNode | null {
  return tree.type === 'content' && 'id' in tree && typeof tree.id === 'string' ? { kind: 'content', id: tree.id } : null
}

/** The marked content of one block, in reading order. A row of a table has its cells, every other block one. */
export interface TaggedBlock {
  readonly role: string
  readonly cells: readonly (readonly string[])[]
}

/** The blocks of a page. What stands in no block element belongs to the element around it. */
export function blocksOfStructure(root: StructureNode): readonly TaggedBlock[] {
  const blocks: OpenBlock[] = []
  visit(root, { node: root, role: 'Root' }, blocks)
  return blocks.map(({ role, cells }) => ({ role, cells: cells.filter((cell) => cell.length > 0) }))
}

/** The element that content belongs to. */
interface Owner {
  readonly node: StructureNode
  readonly role: string
}

interface OpenBlock {
  readonly role: string
  readonly cells: string[][]
  readonly owner: StructureNode
}

function visit(node: StructureNode, owner: Owner, blocks: OpenBlock[]): void {
  const open = blocks.at(-1)?.owner === owner.node ? blocks.at(-1) : undefined
  if (node.kind === 'content') {
    if (open === undefined) blocks.push({ role: owner.role, cells: [[node.id]], owner: owner.node })
    else open.cells.at(-1)?.push(node.id)
    return
  }
  if (/^T[DH]$/.test(node.role)) open?.cells.push([])
  // In a row of a table paragraphs are no blocks: the row is.
  const begins = owner.role === 'Root' || (owner.role !== 'TR' && blockRoles.test(node.role))
  for (const child of node.children) visit(child, begins ? { node, role: node.role } : owner, blocks)
}

/** Block-level structure types (14.8.4.3), and those of PDF 2.0. */
const blockRoles =
  /^(?:P|H|H[1-9]|Title|Caption|BlockQuote|LI|TR|Figure|Note|FENote|TOCI|BibEntry|Index|Aside|Formula|Div|Sect|Part|Art|L|Table|Document)$/
