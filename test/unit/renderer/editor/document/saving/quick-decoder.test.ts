import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { QuickDecoder } from '#renderer/editor/document/saving/quick-decoder.ts'

/** In the length of a list or object, a second byte begins at 128. */
const nested = fc.oneof(
  fc.anything({
    maxDepth: 3,
    key: fc.string({ maxLength: 40 }),
    values: [fc.string({ unit: 'binary', maxLength: 40 }), fc.integer(), fc.boolean()],
  }),
  fc.integer({ min: 125, max: 131 }).map((length) => Array.from({ length }, (_, index) => ({ [`key ${index}`]: index }))),
  fc.integer({ min: 125, max: 131 }).map((length) => Object.fromEntries(Array.from({ length }, (_, index) => [`key ${index}`, index]))),
)

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)

describe('an update that is read quickly', () => {
  it('makes the same document as one that Yjs reads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), value, fc.array(value), nested), { maxLength: 12 }),
        (members) => {
          const written = new Y.Doc()
          for (const [name, one, many, deep] of members) {
            written.getMap('values').set(name, one)
            written.getMap('values').set(`${name} list`, { inside: many, deep })
            written.getXmlFragment('document').insert(0, [elementOf(name, String(one))])
          }
          const update = Y.encodeStateAsUpdate(written)
          const [byYjs, quickly] = [new Y.Doc(), new Y.Doc()]
          Y.applyUpdate(byYjs, update)
          Y.applyUpdateV2(quickly, update, undefined, QuickDecoder)
          expect(said(quickly)).toEqual(said(byYjs))
          expect(Y.encodeStateAsUpdate(quickly)).toEqual(Y.encodeStateAsUpdate(byYjs))
        },
      ),
    )
  })

  it.each([0, 31, 32, 33, 127, 128])('reads text of %i letters, plain and with others among them', (length) => {
    const written = new Y.Doc()
    const texts = ['a'.repeat(length), 'é'.repeat(length), `${'a'.repeat(length)}“`]
    written.getArray('texts').push(texts)
    const quickly = new Y.Doc()
    Y.applyUpdateV2(quickly, Y.encodeStateAsUpdate(written), undefined, QuickDecoder)
    expect(quickly.getArray('texts').toArray()).toEqual(texts)
  })
})

function elementOf(name: string, text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  element.setAttribute('id', name)
  element.insert(0, [new Y.XmlText(text)])
  return element
}

function said(document: Y.Doc): unknown {
  return { values: document.getMap('values').toJSON(), text: document.getXmlFragment('document').toJSON() }
}
