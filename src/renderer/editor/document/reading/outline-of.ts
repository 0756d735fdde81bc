import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EntryKind, SectionKind } from '#core/brief'
import { countWords } from '#core/article'

/** A place in the brief's outline. `level` counts from 1; `entries` and `words` are those of a whole section. */
export type OutlineItem =
  | { readonly kind: 'title'; readonly id: null; readonly level: 1; readonly text: string }
  | {
      readonly kind: 'section'
      readonly id: string
      readonly level: 1
      readonly text: string
      readonly section: SectionKind
      readonly entries: number
      readonly words: number
    }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string; readonly level: 2; readonly text: string; readonly entry: EntryKind }

/** The brief's outline in reading order: its title, its sections, and in each its headings and entries. */
export function outlineOf(document: ProseMirrorNode): readonly OutlineItem[] {
  return document.children.flatMap((part) => itemsOf(part))
}

// Nodes never change: of a long brief only the section that is being written in is read anew.
const known = new WeakMap<ProseMirrorNode, readonly OutlineItem[]>()

function itemsOf(part: ProseMirrorNode): readonly OutlineItem[] {
  const before = known.get(part)
  if (before !== undefined) return before
  const items = part.type.name === 'titleBlock' ? [titleOf(part)] : sectionOf(part)
  known.set(part, items)
  return items
}

function titleOf(titleBlock: ProseMirrorNode): OutlineItem {
  return { kind: 'title', id: null, level: 1, text: titleBlock.child(0).textContent }
}

function sectionOf(section: ProseMirrorNode): readonly OutlineItem[] {
  const id = String(section.attrs['id'])
  const entries = section.children.filter(({ type }) => type.spec.group === 'entry').length
  const words = section.children.reduce((sum, child) => sum + wordsIn(child), 0)
  const head: OutlineItem = {
    kind: 'section',
    id,
    level: 1,
    text: String(section.attrs['title']),
    section: sectionKinds[section.type.name] ?? 'free',
    entries,
    words,
  }
  return [head, ...section.children.flatMap((child) => innerItem(child) ?? [])]
}

function innerItem(node: ProseMirrorNode): OutlineItem | null {
  const id = String(node.attrs['id'])
  const entry = entryKinds[node.type.name]
  if (entry !== undefined) return { kind: 'entry', id, level: 2, text: textOf(node.child(0)), entry }
  return node.type.name === 'heading' ? { kind: 'heading', id, level: node.attrs['level'] === 2 ? 3 : 2, text: textOf(node) } : null
}

const sectionKinds: Readonly<Record<string, SectionKind>> = {
  situation: 'situation',
  actors: 'actors',
  claims: 'claims',
  openQuestions: 'openQuestions',
  free: 'free',
}
const entryKinds: Readonly<Record<string, EntryKind>> = { actor: 'actor', claim: 'claim', question: 'question' }

/** Without the text of notes. */
function textOf(node: ProseMirrorNode): string {
  return node.children.map((child) => (child.type.name === 'note' ? '' : child.isText ? (child.text ?? '') : textOf(child))).join('')
}

const counted = new WeakMap<ProseMirrorNode, number>()

function wordsIn(node: ProseMirrorNode): number {
  const before = counted.get(node)
  if (before !== undefined) return before
  const words = node.isTextblock ? countWords(textOf(node)) : node.children.reduce((sum, child) => sum + wordsIn(child), 0)
  counted.set(node, words)
  return words
}
