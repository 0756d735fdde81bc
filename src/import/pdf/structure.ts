/** A node of a tagged PDF’s structure tree on one page (ISO 32000-1, 14.7): an element with its role, or marked content with its id. */
export type StructureNode =
  | { readonly kind: 'element'; readonly role: string; readonly children: readonly StructureNode[] }
  | { readonly kind: 'content'; readonly id: string }

/** PDF.js’s tree for a page as our own type; `null` where the page is not tagged. It is no deeper than PDF.js itself goes (40 levels). */
export function structureOf(tree: unknown, depth = 0): StructureNode | null {
  if (typeof tree !== 'object' || tree === null || depth > 60) return null
  if ('type' in tree && tree.type === 'content') return 'id' in tree && typeof tree.id === 'string' ? { kind: 'content', id: tree.id } : null
  if (!('role' in tree) || typeof tree.role !== 'string' || !('children' in tree) || !Array.isArray(tree.children)) return null
  const children: readonly unknown[] = tree.children
  return {
    kind: 'element',
    role: tree.role,
    children: children.map((child) => structureOf(child, depth + 1)).filter((child) => child !== null),
  }
}
