/** A node of a tagged PDF’s structure tree on one page (ISO 32000-1, 14.7): an element with its role, or marked content with its id. */
export type StructureNode =
  | { readonly kind: 'element'; readonly role: string; readonly children: readonly StructureNode[] }
  | { readonly kind: 'content'; readonly id: string }

/** PDF.js’s tree for a page as our own type; `null` where the page is not tagged. It is no deeper than PDF.js itself goes (40 levels). */
export function structureOf(tree: unknown, depth = 0): StructureNode | null {
  if (typeof tree !== 'object' || tree === null || depth > 60) return null
  if ('type' in tree && tree.type === 'content')
    return 'id' in tree && typeof tree.id === 'string' ? { kind: 'content', id: tree.id } : null
  if (!('role' in tree) || typeof tree.role !== 'string' || !('children' in tree) || !Array.isArray(tree.children)) return null
  const children: readonly unknown[] = tree.children
  return {
    kind: 'element',
    role: tree.role,
    children: children.map((child) => structureOf(child, depth + 1)).filter((child) => child !== null),
  }
}

/** The marked content of one block, in reading order. A row of a table has its cells, every other block one. */
export interface TaggedBlock {
  readonly role: string
  readonly cells: readonly (readonly string[])[]
}

/** The blocks of a page. What stands in no block element belongs to the element around it. */
export function blocksOfStructure(root: StructureNode): readonly TaggedBlock[] {
  const blocks: { readonly role: string; readonly cells: string[][]; readonly owner: StructureNode }[] = []
  const visit = (node: StructureNode, owner: StructureNode, role: string): void => {
    if (node.kind === 'content') {
      const open = blocks.at(-1)
      if (open?.owner === owner) open.cells.at(-1)?.push(node.id)
      else blocks.push({ role, cells: [[node.id]], owner })
      return
    }
    const isCell = node.role === 'TD' || node.role === 'TH'
    if (isCell && blocks.at(-1)?.owner === owner) blocks.at(-1)?.cells.push([])
    // In a row of a table paragraphs are no blocks: the row is.
    const begins = role !== 'TR' && !isCell && blockRoles.test(node.role)
    for (const child of node.children) visit(child, begins || owner === root ? node : owner, begins || owner === root ? node.role : role)
  }
  visit(root, root, 'Root')
  return blocks.map(({ role, cells }) => ({ role, cells: cells.filter((cell) => cell.length > 0) }))
}

/** Block-level structure types (14.8.4.3), and those of PDF 2.0. */
const blockRoles =
  /^(?:P|H|H[1-9]|Title|Caption|BlockQuote|LI|TR|Figure|Note|FENote|TOCI|BibEntry|Index|Aside|Formula|Div|Sect|Part|Art|L|Table|Document)$/
