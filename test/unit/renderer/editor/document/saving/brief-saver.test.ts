import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { BriefSaver } from '#renderer/editor/document/saving/brief-saver.ts'

/** A log of updates on a disk that fails when told to. Every request takes ten milliseconds. */
class Disk {
  readonly kept: Uint8Array[] = []
  readonly snapshots: number[] = []
  failing = false
  snapshotFails = false
  underWay = 0
  mostUnderWay = 0

  readonly append = async (update: Uint8Array): Promise<number> => {
    this.underWay += 1
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay)
    await after(10)
    this.underWay -= 1
    if (this.failing) throw new Error('the disk is full')
    return this.kept.push(update)
  }

  readonly snapshot = async (sequence: number): Promise<void> => {
    await after(10)
    if (this.snapshotFails) throw new Error('no')
    this.snapshots.push(sequence)
  }

  get text(): string {
    const document = new Y.Doc()
    for (const update of this.kept) Y.applyUpdate(document, update)
    return document.getText('text').toJSON()
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** One update a letter, as a person types them. */
function typed(text: string): readonly Uint8Array[] {
  const document = new Y.Doc()
  const updates: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => updates.push(update))
  for (const [index, letter] of Array.from(text).entries()) document.getText('text').insert(index, letter)
  return updates
}

const fresh = { sequence: 0, updates: [] }

describe('BriefSaver', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('writes updates in order, one request at a time', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    for (const update of typed('the tide turned')) {
      saver.add(update)
      await vi.advanceTimersByTimeAsync(3)
    }
    await vi.advanceTimersByTimeAsync(100)
    expect({ text: disk.text, mostUnderWay: disk.mostUnderWay }).toEqual({ text: 'the tide turned', mostUnderWay: 1 })
  })

  it('is saving until the acknowledgement and then names its number and time', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, { sequence: 7, updates: [] })
    const seen = [saver.state]
    saver.onChange(() => seen.push(saver.state))
    saver.add(typed('a')[0]!)
    await vi.advanceTimersByTimeAsync(50)
    expect(seen.filter((state, index) => state.kind !== seen[index - 1]?.kind)).toEqual([
      { kind: 'saved', sequence: 7, at: null },
      { kind: 'saving', sequence: 7, at: null },
      { kind: 'saved', sequence: 1, at: 1_000_010 },
    ])
  })

  it('keeps what could not be written and writes it when the disk is back', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    const updates = typed('nothing is lost')
    saver.add(updates[0]!)
    await vi.advanceTimersByTimeAsync(20)
    disk.failing = true
    for (const update of updates.slice(1)) saver.add(update)
    await vi.advanceTimersByTimeAsync(2_500)
    expect(saver.state).toEqual({ kind: 'failed', sequence: 1, at: 1_000_010, error: new Error('the disk is full') })
    disk.failing = false
    await vi.advanceTimersByTimeAsync(5_000)
    expect({ state: saver.state.kind, text: disk.text }).toEqual({ state: 'saved', text: 'nothing is lost' })
  })

  it('loses nothing of what is typed while a failing write is under way', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    disk.failing = true
    for (const update of typed('word after word')) {
      saver.add(update)
      await vi.advanceTimersByTimeAsync(400)
    }
    disk.failing = false
    expect((await flushed(saver)).kind).toBe('saved')
    expect(disk.text).toBe('word after word')
  })

  it('has everything on disk once flush resolves', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    for (const update of typed('now')) saver.add(update)
    const state = await flushed(saver)
    expect({ state, text: disk.text }).toEqual({ state: { kind: 'saved', sequence: 2, at: 1_000_020 }, text: 'now' })
  })

  it('answers a flush with the failure rather than never', async () => {
    const disk = new Disk()
    disk.failing = true
    const saver = new BriefSaver(disk, fresh)
    saver.add(typed('a')[0]!)
    expect((await flushed(saver)).kind).toBe('failed')
  })

  it('takes an update added the moment a write ends', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    const [first, second] = typed('ab')
    saver.onChange(() => {
      if (saver.state.kind === 'saved' && disk.kept.length === 1) saver.add(second!)
    })
    saver.add(first!)
    await vi.advanceTimersByTimeAsync(100)
    expect({ text: disk.text, state: saver.state.kind }).toEqual({ text: 'ab', state: 'saved' })
  })

  it.each([
    { stored: { sequence: 499, updates: Array.from({ length: 499 }) }, snapshots: [1], why: 'the 500th update since the last' },
    { stored: { sequence: 498, updates: Array.from({ length: 498 }) }, snapshots: [], why: 'no sooner' },
  ])('takes a snapshot after $why', async ({ stored, snapshots }) => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, stored)
    saver.add(typed('a')[0]!)
    await vi.advanceTimersByTimeAsync(100)
    expect(disk.snapshots).toEqual(snapshots)
  })

  it('is saved although a snapshot failed, and takes it after the next update', async () => {
    const disk = new Disk()
    disk.snapshotFails = true
    const saver = new BriefSaver(disk, { sequence: 499, updates: Array.from({ length: 499 }) })
    const [first, second] = typed('ab')
    saver.add(first!)
    await vi.advanceTimersByTimeAsync(100)
    expect(saver.state.kind).toBe('saved')
    disk.snapshotFails = false
    saver.add(second!)
    await vi.advanceTimersByTimeAsync(100)
    expect(disk.snapshots).toEqual([2])
  })

  it('writes the rest and a snapshot on close', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    for (const update of typed('end')) saver.add(update)
    const closing = saver.close()
    await vi.advanceTimersByTimeAsync(100)
    expect({ state: (await closing).kind, text: disk.text, snapshots: disk.snapshots }).toEqual({
      state: 'saved',
      text: 'end',
      snapshots: [2],
    })
  })

  it('hands over nothing once what was under way is on disk', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    for (const update of typed('all of it')) saver.add(update)
    const rest = saver.handOver()
    await vi.advanceTimersByTimeAsync(100)
    expect({ rest: await rest, text: disk.text }).toEqual({ rest: null, text: 'all of it' })
  })

  it('hands over what it could not write, and tries no more', async () => {
    const disk = new Disk()
    const saver = new BriefSaver(disk, fresh)
    disk.failing = true
    for (const update of typed('the rest')) saver.add(update)
    const handing = saver.handOver()
    await vi.advanceTimersByTimeAsync(100)
    const rest = await handing
    disk.failing = false
    await vi.advanceTimersByTimeAsync(120_000)
    expect(disk.kept).toEqual([])
    const next = new BriefSaver(disk, fresh)
    next.add(rest!)
    await flushed(next)
    expect(disk.text).toBe('the rest')
  })

  it('takes no snapshot on close when nothing was written since the last', async () => {
    const disk = new Disk()
    await new BriefSaver(disk, fresh).close()
    expect(disk.snapshots).toEqual([])
  })
})

async function flushed(saver: BriefSaver) {
  const flushing = saver.flush()
  await vi.advanceTimersByTimeAsync(100)
  return flushing
}
