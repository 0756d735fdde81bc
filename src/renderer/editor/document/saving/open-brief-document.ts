import * as Y from 'yjs'
import type { StoredBrief } from '#ipc/store-api'
import { BriefDocument } from './brief-document.ts'
import { checkedDocument, type DocumentProblem } from './content-problem.ts'
import { QuickDecoder } from './quick-decoder.ts'
import { seedUpdate } from './seed-update.ts'

export type BriefDocumentOpened =
  | { readonly ok: true; readonly document: BriefDocument }
  | { readonly ok: false; readonly problem: DocumentProblem }

/**
 * Opens a stored brief for editing; before its first edit it is made from its seed, and that update is handed out like any other.
 * Binding an editor to a document that its schema does not fully know deletes what it does not know (y-prosemirror, `createNodeFromYElement`), so it is first read without an editor, and refused if anything would go. The editor then takes over what was read.
 */
export function openBriefDocument(stored: StoredBrief): BriefDocumentOpened {
  const kept = stored.state === null ? stored.updates : [stored.state, ...stored.updates]
  const unsaved = stored.seed === null ? [] : [seedUpdate(stored.seed)]
  const shared = documentOf([...kept, ...unsaved])
  if (shared === null) return { ok: false, problem: { kind: 'damaged' } }
  const checked = checkedDocument(shared)
  if (!checked.ok) {
    shared.destroy()
    return checked
  }
  return { ok: true, document: new BriefDocument(stored.id, shared, { unsaved, drawn: checked.drawn }) }
}

/** `null` where one of them is no update at all. */
function documentOf(updates: readonly Uint8Array[]): Y.Doc | null {
  const document = new Y.Doc()
  try {
    document.transact(() => {
      for (const update of updates) Y.applyUpdateV2(document, update, undefined, QuickDecoder)
    })
    return document
  } catch {
    // Yjs throws plain errors on bytes that are no update.
    document.destroy()
    return null
  }
}
