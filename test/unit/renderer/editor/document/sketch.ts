import type { JSONContent } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import { briefNodes } from '#renderer/editor/document/schema/schema-extensions.ts'

/**
 * A brief's document drawn as lines, so that a test shows what it means: `p` paragraph, `h1` and `h2` headings, `quote` a quotation of pick p1, `ul`, `ol` and `li`, `actor`, `claim` and `question` with their titles; indented by what they are in.
 * In a line `|` is the caret, `‹…›` the selection, `{…}` words quoted within the sentence, `^` a note. What the title block does not hold is not drawn.
 */
export function stateOf(sketch: string, schema = briefNodes): EditorState {
  const marked = schema.nodeFromJSON(documentOf(sketch))
  const marks: { readonly position: number; readonly mark: string }[] = []
  marked.descendants((node, position) => {
    for (const match of (node.text ?? '').matchAll(/[|‹›]/gu)) marks.push({ position: position + match.index, mark: match[0] })
  })
  const { tr } = EditorState.create({ doc: marked })
  for (const { position } of marks.toReversed()) tr.delete(position, position + 1)
  const at = (mark: string) => marks.findIndex((candidate) => candidate.mark === mark)
  const positionOf = (index: number) => (marks[index]?.position ?? 0) - index
  const from = Math.max(at('|'), at('‹'))
  const to = Math.max(at('|'), at('›'))
  const selection = from < 0 ? {} : { selection: TextSelection.create(tr.doc, positionOf(from), positionOf(to)) }
  tr.doc.check()
  return EditorState.create({ doc: tr.doc, ...selection })
}

/** The document of a state, as `stateOf` reads it. A selected block stands in `‹…›` as a whole. */
export function sketchOf({ doc, selection }: { readonly doc: ProseMirrorNode; readonly selection: Selection }): string {
  const lines: string[] = []
  drawChildren(doc, 0, { lines, depth: 0, selection })
  return lines.join('\n')
}

/** Lines of a template literal without their common indentation. */
export function lines(strings: TemplateStringsArray): string {
  const all = strings.join('').split('\n').slice(1, -1)
  const indent = Math.min(...all.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u)))
  return all.map((line) => line.slice(indent)).join('\n')
}

const names: Readonly<Record<string, string>> = {
  p: 'paragraph',
  quote: 'quotation',
  ul: 'bulletList',
  ol: 'orderedList',
  li: 'listItem',
  title: 'briefTitle',
  h1: 'heading',
  h2: 'heading',
}

function documentOf(sketch: string): JSONContent {
  let ids = 0
  const nextId = () => {
    ids += 1
    return `n${ids}`
  }
  const root: JSONContent = { type: 'doc', content: [] }
  const open: { readonly indent: number; readonly node: JSONContent }[] = [{ indent: -1, node: root }]
  for (const line of sketch.split('\n')) {
    const indent = line.search(/\S/u)
    const [word = ''] = line.trim().split(' ', 1)
    const text = line.slice(indent + word.length + 1)
    while (open.at(-1)!.indent >= indent) open.pop()
    const node = nodeOf(word, text, nextId)
    open.at(-1)!.node.content!.push(node)
    open.push({ indent, node })
  }
  const ofTitleBlock = (type: string) => root.content!.find((node) => node.type === type)
  const empty = { type: 'paragraph', attrs: { id: 'summary.text' } }
  const titleBlock = {
    type: 'titleBlock',
    content: [ofTitleBlock('briefTitle') ?? { type: 'briefTitle' }, ofTitleBlock('summary') ?? { type: 'summary', content: [empty] }],
  }
  return { ...root, content: [titleBlock, ...root.content!.filter(({ type }) => type !== 'briefTitle' && type !== 'summary')] }
}

function nodeOf(word: string, text: string, nextId: () => string): JSONContent {
  const type = names[word] ?? word
  const id = nextId()
  const content = inlineOf(text, nextId)
  switch (word) {
    case 'actor':
    case 'claim':
    case 'question':
      return { type, attrs: { id }, content: [{ type: 'entryTitle', content }] }
    case 'quote':
      return { type, attrs: { id, pick: 'p1' }, content }
    case 'h1':
    case 'h2':
      return { type, attrs: { id, level: word === 'h1' ? 1 : 2 }, content }
    default:
      return { type, attrs: { id }, content }
  }
}

function inlineOf(text: string, nextId: () => string): JSONContent[] {
  return Array.from(text.matchAll(/\{(?<words>[^}]*)\}|\^|[^{^]+/gu), (match) => {
    const words = match.groups?.['words']
    if (words !== undefined) {
      const content = words === '' ? [] : [{ type: 'text', text: words }]
      return { type: 'quotedWords', attrs: { id: nextId(), pick: 'p1' }, content }
    }
    if (match[0] === '^') return { type: 'note', attrs: { id: nextId() }, content: [{ type: 'noteParagraph' }] }
    return { type: 'text', text: match[0] }
  })
}

interface Drawing {
  readonly lines: string[]
  readonly depth: number
  readonly selection: Selection
}

function drawChildren(parent: ProseMirrorNode, start: number, drawing: Drawing): void {
  for (const { node, position } of childrenOf(parent, start)) drawNode(node, position, drawing)
}

function drawNode(node: ProseMirrorNode, position: number, drawing: Drawing): void {
  const { selection, depth } = drawing
  const { word, text, children } = node.isTextblock ? textblock(node, position, selection) : container(node, position, selection)
  if (word === null) {
    for (const child of children) drawNode(child.node, child.position, drawing)
    return
  }
  drawing.lines.push('  '.repeat(depth) + selected(node, position, selection, `${word} ${text}`.trimEnd()))
  for (const child of children) drawNode(child.node, child.position, { ...drawing, depth: depth + 1 })
}

/** What a node's line says and what stands below it. A node without a word has no line of its own. */
interface Line {
  readonly word: string | null
  readonly text: string
  readonly children: ReturnType<typeof childrenOf>
}

const nothing: Line = { word: null, text: '', children: [] }

function textblock(node: ProseMirrorNode, position: number, selection: Selection): Line {
  const text = drawInline(node, position + 1, selection)
  const kind = node.type.name
  if (kind === 'briefTitle' && text === '') return nothing
  return { word: kind === 'heading' ? `h${String(node.attrs['level'])}` : wordFor(kind), text, children: [] }
}

function container(node: ProseMirrorNode, position: number, selection: Selection): Line {
  const kind = node.type.name
  const children = childrenOf(node, position + 1)
  if (kind === 'titleBlock') return { ...nothing, children }
  if (kind === 'summary' && node.content.size === 2 && !holds(node, position, selection)) return nothing
  const [title, ...rest] = children
  if (title?.node.type.name !== 'entryTitle') return { word: wordFor(kind), text: '', children }
  return { word: kind, text: drawInline(title.node, title.position + 1, selection), children: rest }
}

function childrenOf(parent: ProseMirrorNode, start: number): readonly { readonly node: ProseMirrorNode; readonly position: number }[] {
  let next = start
  return parent.children.map((node) => {
    const position = next
    next += node.nodeSize
    return { node, position }
  })
}

function wordFor(kind: string): string {
  return Object.entries(names).find(([word, name]) => name === kind && word !== 'h1' && word !== 'h2')?.[0] ?? kind
}

function holds(node: ProseMirrorNode, position: number, { from, to }: Selection): boolean {
  return to > position && from < position + node.nodeSize
}

function selected(node: ProseMirrorNode, position: number, selection: Selection, line: string): string {
  return selection instanceof NodeSelection && selection.node === node && selection.from === position ? `‹${line}›` : line
}

function drawInline(parent: ProseMirrorNode, start: number, selection: Selection): string {
  const marks = selection.empty
    ? [{ at: selection.from, mark: '|' }]
    : [
        { at: selection.from, mark: '‹' },
        { at: selection.to, mark: '›' },
      ]
  const markAt = (position: number) => marks.find(({ at }) => at === position)?.mark ?? ''
  let drawn = ''
  for (const { node, position } of childrenOf(parent, start)) {
    if (node.isText) {
      for (const [index, letter] of Array.from(node.text ?? '').entries()) drawn += markAt(position + index) + letter
    } else {
      drawn += markAt(position)
      drawn += node.type.name === 'note' ? '^' : `{${drawInline(node, position + 1, selection)}}`
    }
  }
  return drawn + markAt(start + parent.content.size)
}
