import * as Y from 'yjs'
import { type BriefId, citationStyleOfText, columnShares } from '#core/brief'
import { inReadingOrder, type Pick } from '#core/picks'

type Node = ReturnType<Y.XmlFragment['toArray']>[number]

/**
 * A brief out of the elements of its Yjs document, as `documentToBrief` reads it out of an editor: that one needs the editor’s schema, which a process without a window has not.
 * Still to be parsed: whatever is not as a brief has it is passed on as it is.
 */
export function briefFromElements(id: BriefId, [titleBlock, ...sections]: readonly Node[], picks: readonly Pick[]): object {
  const [title, summary] = childrenOf(titleBlock)
  const { language, from, to, date, reference, marking, style, likelihoodScale, outlets } = attributesOf(titleBlock)
  return {
    id,
    language: language ?? 'en-GB',
    title: childrenOf(title).map(textOf).join(''),
    ...fields({ from, to, date, reference, marking }),
    ...laterFields({ style: citationStyleOfText(style) ?? style, likelihoodScale, outlets }),
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
  const last = nodes.findLastIndex(
    (node) => nameOf(node) !== 'paragraph' || inline(childrenOf(node)).length > 0 || attributesOf(node)['hint'] !== undefined,
  )
  return nodes.slice(0, last + 1).map(block)
}

const entryFields = {
  actor: { title: 'name', fields: ['alsoKnownAs', 'role', 'affiliation'] },
  claim: { title: 'statement', fields: ['claimant', 'status', 'likelihood', 'confidence', 'reliability', 'credibility'] },
  question: { title: 'question', fields: ['why', 'answeredBy', 'due'] },
} as const

function block(node: Node | undefined): object {
  const kind = nameOf(node)
  const { id, level, pick, stance, claimantActor, evidence, hint, ...attributes } = attributesOf(node)
  const children = childrenOf(node)
  switch (kind) {
    case 'heading':
      return { kind, id, level, content: inline(children) }
    case 'bulletList':
    case 'orderedList':
      return { kind: 'list', id, ordered: kind === 'orderedList', items: children.map((item) => blocks(childrenOf(item))) }
    case 'table':
      return { kind, id, rows: children.map((row) => childrenOf(row).map(cell)), ...laterFields({ columnWidths: widthsOf(children[0]) }) }
    case 'rule':
      return { kind, id }
    case 'quotation':
      return { kind, id, pick, stance: stance ?? null, content: inline(children) }
    case 'actor':
    case 'claim':
    case 'question': {
      const [title, ...content] = children
      const { title: titleField, fields: names } = entryFields[kind]
      const known = Object.fromEntries(names.map((name) => [name, attributes[name]]))
      return {
        kind,
        id,
        ...fields(known),
        ...laterFields({ claimantActor, evidence }),
        [titleField]: inline(childrenOf(title)),
        content: blocks(content),
      }
    }
    default:
      return { kind, id, content: inline(children), ...laterFields({ hint: hint === '' ? null : hint }) }
  }
}

/** As they are set on the cells of the first row, which every column crosses. */
function widthsOf(row: Node | undefined): readonly number[] | null {
  const set = childrenOf(row).flatMap((node) => {
    const { colspan, colwidth } = attributesOf(node)
    const widths: readonly unknown[] = Array.isArray(colwidth) ? colwidth : []
    return Array.from({ length: Number(colspan ?? 1) }, (_, index) => Number(widths[index] ?? 0))
  })
  return columnShares(set, set.length)
}

function cell(node: Node): object {
  const { colspan, rowspan } = attributesOf(node)
  return {
    isHeader: nameOf(node) === 'tableHeader',
    columnSpan: colspan ?? 1,
    rowSpan: rowspan ?? 1,
    content: blocks(childrenOf(node)),
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

const markOrder: readonly string[] = ['link', 'comment', 'bold', 'italic', 'underline', 'superscript']

/** Marks of a kind that may overlap have a hash behind their name (y-tiptap, `marksToAttributes`). */
const markHash = /--[a-zA-Z0-9+/=]{8}$/

function texts(text: Y.XmlText): readonly object[] {
  const runs: readonly { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[] = text.toDelta()
  return runs.map(({ insert, attributes = {} }) => ({
    kind: 'text',
    text: insert,
    marks: Object.entries(attributes)
      .map(([name, values]) => [name.replace(markHash, ''), values] as const)
      .toSorted(
        ([one, first], [other, second]) =>
          markOrder.indexOf(one) - markOrder.indexOf(other) || threadOf(first).localeCompare(threadOf(second), 'en'),
      )
      .map(([kind, values]) => ({ kind, ...(typeof values === 'object' ? values : {}) })),
  }))
}

function threadOf(values: unknown): string {
  return typeof values === 'object' && values !== null && 'thread' in values ? String(values.thread) : ''
}

/** Nothing typed means not known. */
function fields(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? null : (value ?? null)]))
}

/** Fields that older briefs lack are left out where there is nothing. */
function laterFields(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined))
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
