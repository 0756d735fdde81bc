import * as Y from 'yjs'
import type { BriefId } from '#core/brief'
import { inReadingOrder, type Pick } from '#core/picks'

type Node = ReturnType<Y.XmlFragment['toArray']>[number]

/**
 * A brief out of the elements of its Yjs document, as `documentToBrief` reads it out of an editor: that one needs the editor’s schema, which a process without a window has not.
 * Still to be parsed: whatever is not as a brief has it is passed on as it is.
 */
export function briefFromElements(id: BriefId, [titleBlock, ...sections]: readonly Node[], picks: readonly Pick[]): object {
  const [title, summary] = childrenOf(titleBlock)
  const { language, from, to, date, reference, marking } = attributesOf(titleBlock)
  return {
    id,
    language: language ?? 'en-GB',
    title: childrenOf(title).map(textOf).join(''),
    ...fields({ from, to, date, reference, marking }),
    summary: blocks(childrenOf(summary)),
    sections: sections.map((section) => ({
      kind: nameOf(section),
      id: attributesOf(section)['id'],
      title: attributesOf(section)['title'] ?? '',
      content: blocks(childrenOf(section)),
    })),
    picks: ordered([titleBlock, ...sections], picks),
  }
}

/** Empty paragraphs at the end are where a caret waits. */
function blocks(nodes: readonly (Node | undefined)[]): readonly object[] {
  const last = nodes.findLastIndex((node) => nameOf(node) !== 'paragraph' || inline(childrenOf(node)).length > 0)
  return nodes.slice(0, last + 1).map(block)
}

const entryFields = {
  actor: { title: 'name', fields: ['alsoKnownAs', 'role', 'affiliation'] },
  claim: { title: 'statement', fields: ['claimant', 'status', 'likelihood', 'confidence', 'reliability', 'credibility'] },
  question: { title: 'question', fields: ['why', 'answeredBy', 'due'] },
} as const

function block(node: Node | undefined): object {
  const kind = nameOf(node)
  const { id, level, pick, stance, ...attributes } = attributesOf(node)
  const children = childrenOf(node)
  switch (kind) {
    case 'heading':
      return { kind, id, level, content: inline(children) }
    case 'bulletList':
    case 'orderedList':
      return { kind: 'list', id, ordered: kind === 'orderedList', items: children.map((item) => blocks(childrenOf(item))) }
    case 'quotation':
      return { kind, id, pick, stance: stance ?? null, content: inline(children) }
    case 'actor':
    case 'claim':
    case 'question': {
      const [title, ...content] = children
      const { title: titleField, fields: names } = entryFields[kind]
      const known = Object.fromEntries(names.map((name) => [name, attributes[name]]))
      return { kind, id, ...fields(known), [titleField]: inline(childrenOf(title)), content: blocks(content) }
    }
    default:
      return { kind, id, content: inline(children) }
  }
}

function inline(nodes: readonly Node[]): readonly object[] {
  return nodes.flatMap((node): readonly object[] => {
    if (node instanceof Y.XmlText) return texts(node)
    const kind = nameOf(node)
    const { id, pick, items } = attributesOf(node)
    const children = childrenOf(node)
    switch (kind) {
      case 'hardBreak':
        return [{ kind: 'lineBreak' }]
      case 'quotedWords':
        return [{ kind, id, pick, content: inline(children) }]
      case 'note':
        return [{ kind, id, paragraphs: children.map((paragraph) => inline(childrenOf(paragraph))) }]
      case 'citation':
        return [{ kind, id, items }]
      default:
        return [{ kind, ...attributesOf(node) }]
    }
  })
}

const markOrder: readonly string[] = ['link', 'bold', 'italic', 'underline', 'superscript']

function texts(text: Y.XmlText): readonly object[] {
  const runs: readonly { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[] = text.toDelta()
  return runs.map(({ insert, attributes = {} }) => ({
    kind: 'text',
    text: insert,
    marks: Object.entries(attributes)
      .toSorted(([one], [other]) => markOrder.indexOf(one) - markOrder.indexOf(other))
      .map(([kind, values]) => ({ kind, ...(typeof values === 'object' ? values : {}) })),
  }))
}

/** Nothing typed means not known. */
function fields(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? null : (value ?? null)]))
}

/** The picks that the text refers to, in reading order, then those kept for later, by article. */
function ordered(nodes: readonly (Node | undefined)[], picks: readonly Pick[]): readonly Pick[] {
  const byId = new Map<unknown, Pick>(picks.map((pick) => [pick.id, pick]))
  const referred = new Set([...new Set(nodes.flatMap(referencesIn))].flatMap((id) => byId.get(id) ?? []))
  return [...referred, ...inReadingOrder(picks.filter((pick) => !referred.has(pick)))]
}

function referencesIn(node: Node | undefined): readonly unknown[] {
  const { pick, items } = attributesOf(node)
  const cited: readonly unknown[] = Array.isArray(items) ? items : []
  return [
    ...(pick === undefined ? [] : [pick]),
    ...cited.map((item) => (typeof item === 'object' && item !== null && 'pick' in item ? item.pick : null)),
    ...childrenOf(node).flatMap(referencesIn),
  ]
}

function nameOf(node: Node | undefined): string {
  return node instanceof Y.XmlElement ? node.nodeName : ''
}

function attributesOf(node: Node | undefined): Readonly<Record<string, unknown>> {
  return node instanceof Y.XmlElement ? node.getAttributes() : {}
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node instanceof Y.XmlElement ? node.toArray() : []
}

function textOf(node: Node): string {
  return node instanceof Y.XmlText ? node.toString() : ''
}
