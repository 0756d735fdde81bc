import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import * as v from 'valibot'
import * as Y from 'yjs'
import { pickSchema } from '#core/picks'
import { briefNodes } from '../schema/schema-extensions.ts'
import { documentField, metaField, picksField, schemaVersion, versionKey } from './fields.ts'

/** Why a stored document cannot be opened without losing part of it. */
export type DocumentProblem =
  /** Written by a later version of the app. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** It holds a node, mark or attribute that this version has never heard of. */
  | { readonly kind: 'unknown-content'; readonly name: string }
  | { readonly kind: 'damaged' }

/** Looks for anything that an editor with our schema would drop. Give it a copy: looking may itself drop it. */
export function contentProblem(copy: Y.Doc): DocumentProblem | null {
  const version = copy.getMap(metaField).get(versionKey)
  if (typeof version !== 'number') return { kind: 'damaged' }
  if (version > schemaVersion) return { kind: 'newer-version', version }
  const fragment = copy.getXmlFragment(documentField)
  const unknown = unknownName(fragment)
  if (unknown !== null) return { kind: 'unknown-content', name: unknown }
  if (![...copy.getMap(picksField).values()].every((pick) => v.is(pickSchema, pick))) return { kind: 'damaged' }
  let dropped = false
  copy.on('update', () => {
    dropped = true
  })
  yXmlFragmentToProseMirrorRootNode(fragment, briefNodes).check()
  return dropped ? { kind: 'damaged' } : null
}

function unknownName(parent: Y.XmlFragment): string | null {
  for (const child of parent.toArray()) {
    const name = child instanceof Y.XmlElement ? unknownInElement(child) : child instanceof Y.XmlText ? unknownMark(child) : 'XmlHook'
    if (name !== null) return name
  }
  return null
}

function unknownInElement(element: Y.XmlElement): string | null {
  const type = briefNodes.nodes[element.nodeName]
  if (type === undefined) return element.nodeName
  const attribute = Object.keys(element.getAttributes()).find((name) => type.spec.attrs?.[name] === undefined)
  return attribute === undefined ? unknownName(element) : `${element.nodeName}.${attribute}`
}

function unknownMark(text: Y.XmlText): string | null {
  const delta: readonly { readonly attributes?: object }[] = text.toDelta()
  const names = delta.flatMap(({ attributes }) => Object.keys(attributes ?? {}))
  return names.find((name) => briefNodes.marks[name] === undefined) ?? null
}
