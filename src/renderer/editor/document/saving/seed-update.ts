import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { type Brief, briefFormat } from '#core/brief'
import { briefToDocument } from '../conversion/brief-to-document.ts'
import { briefNodes } from '../schema/schema-extensions.ts'
import { commentsField, documentField, metaField, picksField, versionKey } from './fields.ts'

// Yjs draws its client ids from 32 random bits; one below any likely draw, the same on every machine.
const seedClient = 1

/** A brief as the first update of its document. The same brief gives the same bytes on every machine, so that two that start from one file can be merged. */
export function seedUpdate(brief: Brief): Uint8Array {
  const seed = new Y.Doc()
  seed.clientID = seedClient
  seed.transact(() => {
    seed.getMap(metaField).set(versionKey, briefFormat(brief))
    prosemirrorJSONToYXmlFragment(briefNodes, briefToDocument(brief), seed.getXmlFragment(documentField))
    for (const pick of brief.picks) seed.getMap(picksField).set(pick.id, pick)
    for (const thread of brief.comments ?? []) seed.getMap(commentsField).set(thread.id, thread)
  })
  const update = Y.encodeStateAsUpdate(seed)
  seed.destroy()
  return update
}
