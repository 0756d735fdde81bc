import * as Y from 'yjs'
import type { StoredBrief } from '#ipc/store-api'
import { BriefDocument } from './brief-document.ts'
import { contentProblem, type DocumentProblem } from './content-problem.ts'
import { seedUpdate } from './seed-update.ts'

export type BriefDocumentOpened =
  | { readonly ok: true; readonly document: BriefDocument }
  | { readonly ok: false; readonly problem: DocumentProblem }

/**
 * Opens a stored brief for editing; before its first edit it is made from its seed, and that update is handed out like any other.
 * Binding an editor to a document that its schema does not fully know deletes what it does not know (y-prosemirror, `createNodeFromYElement`), so everything is first tried on a copy, and refused if anything would go.
 */
export function openBriefDocument(stored: StoredBrief): BriefDocumentOpened {
  const kept = stored.state === null ? stored.updates : [stored.state, ...stored.updates]
  const seed = kept.length === 0 ? [seedUpdate(stored.seed)] : []
  const updates = [...kept, ...seed]
  const problem = problemOnCopy(updates)
  if (problem !== null) return { ok: false, problem }
  return { ok: true, document: new BriefDocument(stored.id, documentOf(updates), seed) }
}

function problemOnCopy(updates: readonly Uint8Array[]): DocumentProblem | null {
  try {
    const copy = documentOf(updates)
    const problem = contentProblem(copy)
    copy.destroy()
    return problem
  } catch {
    // Yjs throws plain errors on bytes that are no update, and ProseMirror on content out of place: either way the stored state cannot be edited.
    return { kind: 'damaged' }
  }
}

function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const document = new Y.Doc()
  document.transact(() => {
    for (const update of updates) Y.applyUpdate(document, update)
  })
  return document
}
