import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { ySyncPlugin } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { briefNodes } from '../schema/schema-extensions.ts'
import { documentField } from './fields.ts'

/** What a shared document says as nodes of the editor, and which node each of its elements became: an editor that is given both need not read it again. */
export interface DrawnDocument {
  readonly content: readonly ProseMirrorNode[]
  readonly mapping: NonNullable<NonNullable<Parameters<typeof ySyncPlugin>[1]>['mapping']>
}

export type Drawing = { readonly kind: 'drawn'; readonly drawn: DrawnDocument } | { readonly kind: 'unknown'; readonly name: string }

/**
 * Reads a shared document as y-tiptap does (`createNodeFromYElement`), but changes nothing in it: y-tiptap deletes what it cannot place.
 * `unknown` names the first node, mark or attribute that this version has never heard of; throws where content is out of place.
 */
export function drawDocument(shared: Y.Doc): Drawing {
  const mapping: DrawnDocument['mapping'] = new Map()
  const draw = (element: Y.XmlElement): ProseMirrorNode => {
    const type = briefNodes.nodes[element.nodeName]
    if (type === undefined) throw new UnknownName(element.nodeName)
    const attributes = element.getAttributes()
    const unknown = Object.keys(attributes).find((name) => type.spec.attrs?.[name] === undefined)
    if (unknown !== undefined) throw new UnknownName(`${element.nodeName}.${unknown}`)
    const node = type.create(attributes, drawnChildren(element, draw))
    mapping.set(element, node)
    return node
  }
  try {
    const content = drawnChildren(shared.getXmlFragment(documentField), draw)
    briefNodes.topNodeType.create(null, content).check()
    return { kind: 'drawn', drawn: { content: content.content, mapping } }
  } catch (error) {
    if (error instanceof UnknownName) return { kind: 'unknown', name: error.message }
    throw error
  }
}

/** Ends the reading wherever it has come to; never leaves this file. */
class UnknownName extends Error {}

function drawnChildren(parent: Y.XmlFragment, draw: (element: Y.XmlElement) => ProseMirrorNode): Fragment {
  const nodes = parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlElement) return draw(child)
    if (child instanceof Y.XmlText) return drawnText(child)
    throw new UnknownName('XmlHook')
  })
  return Fragment.fromArray(nodes)
}

function drawnText(text: Y.XmlText): readonly ProseMirrorNode[] {
  const delta: readonly { readonly insert: string; readonly attributes?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }[] =
    text.toDelta()
  return delta.map(({ insert, attributes = {} }) => {
    const marks = Object.entries(attributes).map(([name, values]) => briefNodes.mark(knownMark(name), values))
    return briefNodes.text(insert, marks)
  })
}

/** Marks of a kind that may overlap have a hash behind their name (y-tiptap, `marksToAttributes`), and no others. */
const overlapping = /^(.*)--[a-zA-Z0-9+/=]{8}$/

function knownMark(name: string): string {
  const known = overlapping.exec(name)?.[1] ?? name
  const type = briefNodes.marks[known]
  if (type === undefined || overlapping.test(name) === type.excludes(type)) throw new UnknownName(name)
  return known
}
