import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

/**
 * Keeps the claimant of a claim as its actor is called: a new name is written where the claim is linked to it, and stays as text when the actor is removed.
 * Looks only when a section of actors has changed, and at claims only when a name has.
 */
export const claimants = Extension.create({
  name: 'claimants',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, state) => {
        // What comes from the shared document (undo, another person) has its names already.
        if (!transactions.some((transaction) => transaction.docChanged) || transactions.some(isChangeOrigin)) return null
        return renamed(before, state)
      },
    }),
  ],
})

function renamed(before: EditorState, state: EditorState): Transaction | null {
  const old = new Set(before.doc.children)
  if (!sectionsOf(state.doc, 'actors').some(({ section }) => !old.has(section))) return null
  const was = namesIn(before.doc)
  const names = new Map([...namesIn(state.doc)].filter(([id, name]) => name !== '' && was.get(id) !== name))
  if (names.size === 0) return null
  const transaction = state.tr
  for (const { section, position } of sectionsOf(state.doc, 'claims')) {
    let at = position + 1
    for (const claim of section.children) {
      const name = names.get(claim.attrs['claimantActor'])
      if (name !== undefined && claim.attrs['claimant'] !== name) transaction.setNodeAttribute(at, 'claimant', name)
      at += claim.nodeSize
    }
  }
  return transaction.docChanged ? transaction : null
}

function sectionsOf(document: ProseMirrorNode, kind: string) {
  const found: { readonly section: ProseMirrorNode; readonly position: number }[] = []
  let position = 0
  for (const section of document.children) {
    if (section.type.name === kind) found.push({ section, position })
    position += section.nodeSize
  }
  return found
}

/** Every actor’s name by the id of its entry, in reading order. */
export function namesIn(document: ProseMirrorNode): ReadonlyMap<unknown, string> {
  const actors = sectionsOf(document, 'actors').flatMap(({ section }) => section.children.filter(({ type }) => type.name === 'actor'))
  return new Map(actors.map((actor) => [actor.attrs['id'], nameOf(actor)]))
}

function nameOf(actor: ProseMirrorNode): string {
  return (actor.firstChild?.children ?? [])
    .map((child) => (child.type.name === 'note' ? '' : child.textContent))
    .join('')
    .trim()
}
