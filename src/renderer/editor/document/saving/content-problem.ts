import * as v from 'valibot'
import type * as Y from 'yjs'
import { commentThreadSchema, newestFormat } from '#core/brief'
import { pickSchema } from '#core/picks'
import { drawDocument, type DrawnDocument } from './drawn-document.ts'
import { commentsField, metaField, picksField, versionKey } from './fields.ts'

/** Why a stored document cannot be opened without losing part of it. */
export type DocumentProblem =
  /** Written by a later version of the app. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** It holds a node, mark or attribute that this version has never heard of. */
  | { readonly kind: 'unknown-content'; readonly name: string }
  | { readonly kind: 'damaged' }

export type CheckedDocument =
  | { readonly ok: true; readonly drawn: DrawnDocument }
  | { readonly ok: false; readonly problem: DocumentProblem }

/** Reads a document whole, and looks for anything that an editor with our schema would drop. Changes nothing in it. */
export function checkedDocument(shared: Y.Doc): CheckedDocument {
  const version = shared.getMap(metaField).get(versionKey)
  if (typeof version !== 'number') return damaged
  if (version > newestFormat) return { ok: false, problem: { kind: 'newer-version', version } }
  try {
    const drawing = drawDocument(shared)
    if (drawing.kind === 'unknown') return { ok: false, problem: { kind: 'unknown-content', name: drawing.name } }
    const isBesideKnown =
      [...shared.getMap(picksField).values()].every((pick) => v.is(pickSchema, pick)) &&
      [...shared.getMap(commentsField).values()].every((thread) => v.is(commentThreadSchema, thread))
    return isBesideKnown ? { ok: true, drawn: drawing.drawn } : damaged
  } catch {
    // ProseMirror throws on content out of place: it cannot be edited.
    return damaged
  }
}

const damaged: CheckedDocument = { ok: false, problem: { kind: 'damaged' } }
