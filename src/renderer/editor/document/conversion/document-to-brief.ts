import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as v from 'valibot'
import { type Brief, type BriefId, briefSchema } from '#core/brief'
import { inReadingOrder, type Pick } from '#core/picks'
import { citeItems } from '../schema/citation.ts'
import { inlineFromNodes } from './inline-from-nodes.ts'

/**
 * The brief that the document says. Of `picks` those come first that the text refers to, as they are read there, then those kept for later, by article.
 * Empty paragraphs at the end of a section, an entry, a list item or the summary are where a caret waits, not content, and are left out; others stay.
 */
export function documentToBrief(document: ProseMirrorNode, rest: { readonly id: BriefId; readonly picks: readonly Pick[] }): Brief {
  const titleBlock = document.child(0)
  const { from, to, date, reference, marking, language } = titleBlock.attrs
  return v.parse(briefSchema, {
    id: rest.id,
    language,
    title: titleBlock.child(0).textContent,
    ...fields({ from, to, date, reference, marking }),
    summary: blocksFromNodes(titleBlock.child(1).children),
    sections: document.children.slice(1).map((section) => ({
      kind: section.type.name,
      id: section.attrs['id'],
      title: section.attrs['title'],
      content: blocksFromNodes(section.children),
    })),
    picks: orderedPicks(document, rest.picks),
  })
}

function blocksFromNodes(nodes: readonly ProseMirrorNode[]): object[] {
  const last = nodes.findLastIndex((node) => node.type.name !== 'paragraph' || node.childCount > 0)
  return nodes.slice(0, last + 1).map(blockFromNode)
}

function blockFromNode(node: ProseMirrorNode): object {
  const kind = node.type.name
  const { id } = node.attrs
  switch (kind) {
    case 'heading':
      return { kind, id, level: node.attrs['level'], content: inlineFromNodes(node.children) }
    case 'bulletList':
    case 'orderedList':
      return { kind: 'list', id, ordered: kind === 'orderedList', items: node.children.map((item) => blocksFromNodes(item.children)) }
    case 'quotation':
      return { kind, id, pick: node.attrs['pick'], stance: node.attrs['stance'], content: inlineFromNodes(node.children) }
    case 'actor':
      return entryFromNode(node, 'name')
    case 'claim':
      return entryFromNode(node, 'statement')
    case 'question':
      return entryFromNode(node, 'question')
    default:
      return { kind, id, content: inlineFromNodes(node.children) }
  }
}

function entryFromNode(node: ProseMirrorNode, titleField: string): object {
  const [title, ...content] = node.children
  return {
    kind: node.type.name,
    ...fields(node.attrs),
    [titleField]: inlineFromNodes(title?.children ?? []),
    content: blocksFromNodes(content),
  }
}

/** Nothing typed means not known. */
function fields(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? null : value]))
}

function orderedPicks(document: ProseMirrorNode, picks: readonly Pick[]): readonly Pick[] {
  const byId = new Map<unknown, Pick>(picks.map((pick) => [pick.id, pick]))
  const referred = new Set<Pick>()
  const refer = (id: unknown) => {
    const pick = byId.get(id)
    if (pick !== undefined) referred.add(pick)
  }
  document.descendants((node) => {
    if (node.type.name === 'citation') for (const item of citeItems(node)) refer(item.pick)
    else refer(node.attrs['pick'])
  })
  return [...referred, ...inReadingOrder(picks.filter((pick) => !referred.has(pick)))]
}
