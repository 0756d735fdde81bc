import type { NodeType, Schema } from '@tiptap/pm/model'

/** A node type that the brief's schema is known to have. */
export function nodeType(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name]
  if (type === undefined) throw new Error(`the schema has no node ${name}`)
  return type
}
