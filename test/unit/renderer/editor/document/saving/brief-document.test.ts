import * as fc from 'fast-check'
import { parse } from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import { type Pick, pickSchema } from '#core/picks'
import type { StoredBrief } from '#ipc/store-api'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { briefToDocument } from '#renderer/editor/document/conversion/brief-to-document.ts'
import { documentToBrief } from '#renderer/editor/document/conversion/document-to-brief.ts'
import type { BriefDocument } from '#renderer/editor/document/saving/brief-document.ts'
import { openBriefDocument } from '#renderer/editor/document/saving/open-brief-document.ts'
import { seedUpdate } from '#renderer/editor/document/saving/seed-update.ts'
import { briefNodes } from '#renderer/editor/document/schema/schema-extensions.ts'

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions' }
const seed = emptyBrief(parse(briefIdSchema, 'b1'), titles)
const pick: Pick = parse(pickSchema, {
  id: 'p9',
  article: 'a-00000000000000000001',
  span: { paragraph: 0, from: 0, to: 4 },
  words: 'tide',
  before: '',
  after: '',
})

function stored(brief: Brief, updates: readonly Uint8Array[] = [], state: Uint8Array | null = null): StoredBrief {
  return { id: brief.id, seed: state === null && updates.length === 0 ? brief : null, state, updates, sequence: updates.length }
}

function opened(from: StoredBrief): BriefDocument {
  const result = openBriefDocument(from)
  if (!result.ok) throw new Error(result.problem.kind)
  return result.document
}

function briefOf(document: BriefDocument): Brief {
  const node = yXmlFragmentToProseMirrorRootNode(document.shared.getXmlFragment('document'), briefNodes)
  return documentToBrief(node, { id: document.id, picks: document.picks(), comments: document.comments() })
}

/** The seed's update with something more in it that some later version might write. */
function updatesWith(change: (document: Y.Doc) => void): readonly Uint8Array[] {
  const document = new Y.Doc()
  Y.applyUpdate(document, seedUpdate(seed))
  change(document)
  return [Y.encodeStateAsUpdate(document)]
}

function situation(document: Y.Doc): Y.XmlElement {
  const section = document.getXmlFragment('document').get(1)
  if (!(section instanceof Y.XmlElement)) throw new Error('no section')
  return section
}

describe('openBriefDocument', () => {
  it('makes the document of a new brief from its seed', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const direct = documentToBrief(briefNodes.nodeFromJSON(briefToDocument(brief)), brief)
        expect(briefOf(opened(stored(brief)))).toEqual(direct)
      }),
      { numRuns: 50 },
    )
  })

  it('seeds the same brief with the same bytes wherever it is opened', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        expect(seedUpdate(brief)).toEqual(seedUpdate(structuredClone(brief)))
      }),
      { numRuns: 50 },
    )
  })

  it('holds everything once when two machines seeded the same brief and then met', () => {
    const here = opened(stored(seed))
    const there = opened(stored(seed))
    Y.applyUpdate(here.shared, there.state())
    expect(briefOf(here)).toEqual(seed)
  })

  it('reads a snapshot and the updates since', () => {
    const first = opened(stored(seed))
    const snapshot = first.state()
    const updates: Uint8Array[] = []
    first.onUpdate((update) => updates.push(update))
    first.flush()
    first.addPick(pick)
    first.flush()
    expect(opened(stored(seed, updates, snapshot)).picks()).toEqual([pick])
  })

  it.each([
    {
      what: 'a node',
      change: (document: Y.Doc) => situation(document).insert(0, [new Y.XmlElement('figure')]),
      problem: { kind: 'unknown-content', name: 'figure' },
    },
    {
      what: 'an attribute',
      change: (document: Y.Doc) => situation(document).setAttribute('colour', 'red'),
      problem: { kind: 'unknown-content', name: 'situation.colour' },
    },
    {
      what: 'a mark',
      change: (document: Y.Doc) => {
        const paragraph = situation(document).get(0)
        const text = new Y.XmlText()
        if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [text])
        text.insert(0, 'struck', { strike: {} })
      },
      problem: { kind: 'unknown-content', name: 'strike' },
    },
    {
      what: 'a version',
      change: (document: Y.Doc) => document.getMap('meta').set('schema', 4),
      problem: { kind: 'newer-version', version: 4 },
    },
    {
      what: 'an arrangement',
      change: (document: Y.Doc) => situation(document).insert(0, [new Y.XmlElement('actor')]),
      problem: { kind: 'damaged' },
    },
    {
      what: 'a pick',
      change: (document: Y.Doc) => document.getMap('picks').set('p1', { id: 'p1' }),
      problem: { kind: 'damaged' },
    },
  ])('refuses $what it does not know, instead of deleting it', ({ change, problem }) => {
    expect(openBriefDocument(stored(seed, updatesWith(change)))).toEqual({ ok: false, problem })
  })

  it('refuses bytes that are no update', () => {
    expect(openBriefDocument(stored(seed, [new Uint8Array([1, 2, 3])]))).toEqual({ ok: false, problem: { kind: 'damaged' } })
  })
})

describe('BriefDocument', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('hands out the seeding like any other update', () => {
    const document = opened(stored(seed))
    const updates: Uint8Array[] = []
    document.onUpdate((update) => updates.push(update))
    vi.advanceTimersByTime(150)
    expect(updates).toEqual([seedUpdate(seed)])
  })

  it('hands out nothing for a brief that is only opened again', () => {
    const document = opened(stored(seed, [seedUpdate(seed)]))
    const updates: Uint8Array[] = []
    document.onUpdate((update) => updates.push(update))
    vi.advanceTimersByTime(1_000)
    expect(updates).toEqual([])
  })

  it('batches what is typed within 150 milliseconds', () => {
    const document = opened(stored(seed, [seedUpdate(seed)]))
    const sizes: number[] = []
    document.onUpdate((update) => sizes.push(Y.decodeUpdate(update).structs.length))
    for (const title of ['a', 'b', 'c', 'd']) {
      situation(document.shared).setAttribute('title', title)
      vi.advanceTimersByTime(50)
    }
    expect(sizes.length).toBe(1)
    vi.advanceTimersByTime(150)
    expect(sizes.length).toBe(2)
  })

  it('hands out at once on flush', () => {
    const document = opened(stored(seed, [seedUpdate(seed)]))
    let calls = 0
    document.onUpdate(() => {
      calls += 1
    })
    document.addPick(pick)
    document.flush()
    expect(calls).toBe(1)
  })

  it('does not hand out what came from elsewhere', () => {
    const document = opened(stored(seed, [seedUpdate(seed)]))
    let calls = 0
    document.onUpdate(() => {
      calls += 1
    })
    const [elsewhere] = updatesWith((shared) => situation(shared).setAttribute('title', 'Elsewhere'))
    Y.applyUpdate(document.shared, elsewhere!)
    document.flush()
    expect(calls).toBe(0)
  })

  it('gives back with its updates all that it holds', () => {
    const document = opened(stored(seed))
    const updates: Uint8Array[] = []
    document.onUpdate((update) => updates.push(update))
    document.addPick(pick)
    situation(document.shared).setAttribute('title', 'What happened')
    document.close()
    const again = opened(stored(seed, updates))
    expect({ title: situation(again.shared).getAttribute('title'), picks: again.picks() }).toEqual({
      title: 'What happened',
      picks: [pick],
    })
  })
})
