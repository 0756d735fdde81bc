import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as v from 'valibot'
import { type Brief, type BriefId, briefSchema, citationStyleOfText, type CommentThread, orderedThreads } from '#core/brief'
import { inReadingOrder, type Pick } from '#core/picks'
import { picksInText } from '../reading/cited-in-document.ts'
import { columnWidthsOf } from '../reading/column-widths.ts'
import { commentRanges } from '../reading/comment-ranges.ts'
import { inlineFromNodes } from './inline-from-nodes.ts'

/**
 * The brief that the document says. Of `picks` those come first that the text refers to, as they are read there, then those kept for later, by article.
 * Empty paragraphs at the end of a section, an entry, a list item, a cell or the summary are where a caret waits, not content, and are left out, unless they hold a hint; others stay.
 */
export function documentToBrief(document: ProseMirrorNode, rest: BesideText): Brief {
  return v.parse(briefSchema, {
    ...aroundText(document, rest),
    summary: blocksFromNodes(document.child(0).child(1).children),
    sections: document.children.slice(1).map((section) => ({ ...aroundSection(section), content: blocksFromNodes(section.children) })),
  })
}

/** The same brief as JSON. Blocks that have been written once are not written again: of a long brief in which a word was typed, this is a hundredth of the work. */
export function briefText(document: ProseMirrorNode, rest: BesideText): string {
  const sections = document.children
    .slice(1)
    .map((section) => withMembers(aroundSection(section), { content: blocksText(section.children) }))
  return withMembers(aroundText(document, rest), {
    summary: blocksText(document.child(0).child(1).children),
    sections: listText(sections),
  })
}

/** An object as JSON, with members that are JSON already. */
function withMembers(object: object, members: Readonly<Record<string, string>>): string {
  let text = JSON.stringify(object).slice(0, -1)
  for (const [name, member] of Object.entries(members)) text += `,${JSON.stringify(name)}:${member}`
  return `${text}}`
}

/** A list as JSON, of items that are JSON already. By adding one to the other: V8 then copies the letters once, when the whole is sent, and not each time that a part becomes part of another. */
function listText(items: readonly string[]): string {
  let text = '['
  for (const [index, item] of items.entries()) text += index === 0 ? item : `,${item}`
  return `${text}]`
}

// Nodes never change.
const written = new WeakMap<ProseMirrorNode, string>()

function blocksText(nodes: readonly ProseMirrorNode[]): string {
  return listText(upToLast(nodes).map(blockText))
}

function blockText(node: ProseMirrorNode): string {
  const known = written.get(node)
  if (known !== undefined) return known
  const text = JSON.stringify(blockFromNode(node))
  written.set(node, text)
  return text
}

/** Writes the blocks of a document’s sections one at a step, so that `briefText` need not write them all at once. */
export function* writtenAhead(document: ProseMirrorNode): Generator<void> {
  for (const section of document.children.slice(1)) {
    for (const block of section.children) {
      blockText(block)
      yield
    }
  }
}

function aroundText(document: ProseMirrorNode, rest: BesideText): object {
  const comments = orderedComments(document, rest.comments ?? [])
  const titleBlock = document.child(0)
  const { from, to, date, reference, marking, language, style, likelihoodScale, outlets } = titleBlock.attrs
  return {
    id: rest.id,
    language,
    title: titleBlock.child(0).textContent,
    ...fields({ from, to, date, reference, marking }),
    ...laterFields({ style: citationStyleOfText(style) ?? style, likelihoodScale, outlets }),
    picks: orderedPicks(document, rest.picks),
    ...(comments.length > 0 && { comments }),
  }
}

function aroundSection({ type, attrs }: ProseMirrorNode): object {
  return { kind: type.name, id: attrs['id'], title: attrs['title'] }
}

function orderedComments(document: ProseMirrorNode, threads: readonly CommentThread[]): readonly CommentThread[] {
  return threads.length === 0
    ? threads
    : orderedThreads(
        commentRanges(document).map(({ thread }) => thread),
        threads,
      )
}

/** What a brief has besides its text. */
interface BesideText {
  readonly id: BriefId
  readonly picks: readonly Pick[]
  readonly comments?: readonly CommentThread[]
}

function blocksFromNodes(nodes: readonly ProseMirrorNode[]): object[] {
  return upToLast(nodes).map(blockFromNode)
}

function upToLast(nodes: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] {
  const last = nodes.findLastIndex((node) => node.type.name !== 'paragraph' || node.childCount > 0 || hintOf(node) !== null)
  return nodes.slice(0, last + 1)
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
    case 'table':
      return {
        kind,
        id,
        rows: node.children.map((row) => row.children.map(cellFromNode)),
        ...laterFields({ columnWidths: columnWidthsOf(node) }),
      }
    case 'rule':
      return { kind, id }
    case 'actor':
      return entryFromNode(node, 'name')
    case 'claim':
      return entryFromNode(node, 'statement')
    case 'question':
      return entryFromNode(node, 'question')
    default: {
      const hint = hintOf(node)
      return { kind, id, content: inlineFromNodes(node.children), ...(hint === null ? {} : { hint }) }
    }
  }
}

function cellFromNode(cell: ProseMirrorNode): object {
  return {
    isHeader: cell.type.name === 'tableHeader',
    columnSpan: cell.attrs['colspan'],
    rowSpan: cell.attrs['rowspan'],
    content: blocksFromNodes(cell.children),
  }
}

function hintOf({ attrs }: ProseMirrorNode): string | null {
  const { hint } = attrs
  return typeof hint === 'string' && hint !== '' ? hint : null
}

/** An entry as a brief holds it, still to be parsed by its schema; `titleField` is the name of its first line there. */
export function entryFromNode(node: ProseMirrorNode, titleField: string): object {
  const [title, ...content] = node.children
  return {
    kind: node.type.name,
    ...entryFields(node.attrs),
    [titleField]: inlineFromNodes(title?.children ?? []),
    content: blocksFromNodes(content),
  }
}

function entryFields({ claimantActor, evidence, ...attributes }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...fields(attributes), ...laterFields({ claimantActor, evidence }) }
}

/** Fields that older briefs lack are left out where there is nothing. */
function laterFields(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined))
}

/** Nothing typed means not known. */
function fields(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? null : value]))
}

function orderedPicks(document: ProseMirrorNode, picks: readonly Pick[]): readonly Pick[] {
  const byId = new Map<string, Pick>(picks.map((pick) => [pick.id, pick]))
  const referred = new Set(picksInText(document).flatMap((id) => byId.get(id) ?? []))
  return [...referred, ...inReadingOrder(picks.filter((pick) => !referred.has(pick)))]
}
