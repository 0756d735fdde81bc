import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import * as Y from 'yjs'
import { briefIdSchema, emptyBrief } from '#core/brief'
import type { StoredBrief } from '#ipc/store-api'
import { type BriefDocument, BriefSaver, openBriefDocument } from '#renderer/editor/document/index.ts'
import { openStore } from '#store'
import { articleOf } from './article-of.ts'
import { acts, ScriptedWriter } from './scripted-writer.ts'
import { startStore } from './start-store.ts'

const article = articleOf(['The harbour froze on Monday.', 'Two patrol ships left Osmere.', 'Nobody has declared the talks over.'])
const seed = emptyBrief(v.parse(briefIdSchema, 'kills'), {
  situation: 'Situation',
  actors: 'Actors',
  claims: 'Claims',
  openQuestions: 'Open',
})

/** What became of a brief over so many kills. `lost`: edits that were acknowledged and are not there. `unreadable`: times that the brief did not open, or not as what it says without an editor. */
export interface KillsSurvived {
  readonly kills: number
  readonly acts: number
  readonly acknowledged: number
  /** Kills that came while something was not acknowledged yet. */
  readonly interrupted: number
  readonly lost: number
  readonly unreadable: number
}

/**
 * Writes a brief by a script into the store’s own process, each act saved as the app saves it, with snapshots and versions now and then; kills the process (`kill -9`) after some milliseconds, and looks.
 * `entry` is the process’s bundle. The same `random` makes the same script; when the kill comes is chance all the same.
 */
export async function killWhileWriting(entry: string, kills: number, random: () => number): Promise<KillsSurvived> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-kills-'))
  const place = { file: join(folder, 'library.db'), key: new Uint8Array(randomBytes(32)) }
  const sum = { kills: 0, acts: 0, acknowledged: 0, interrupted: 0, lost: 0, unreadable: 0 }
  try {
    for (; sum.kills < kills; sum.kills += 1) {
      const round = await writeUntilKilled(entry, place, random)
      const found = look(place, round.acknowledged)
      sum.acts += round.acts
      sum.acknowledged += round.acknowledged.length
      sum.interrupted += Number(round.isInterrupted)
      sum.lost += found === null ? 0 : found.lost
      sum.unreadable += Number(found === null)
    }
    return sum
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Place {
  readonly file: string
  readonly key: Uint8Array
}

async function writeUntilKilled(entry: string, { file, key }: Place, random: () => number) {
  const { calls, kill } = startStore(entry)
  const opened = await calls.open({ file, key: { kind: 'raw', key } })
  if (!opened.ok) throw new Error(`the library did not open: ${opened.problem.kind}`)
  await calls.createBrief({ seed })
  const stored = await calls.readBrief({ id: seed.id })
  const document = stored === null ? null : openedDocument(stored)
  if (stored === null || document === null) throw new Error('the brief did not open')
  const acknowledged: Uint8Array[] = []
  const saver = new BriefSaver(
    {
      append: async (update) => {
        const appended = await calls.appendUpdate({ id: seed.id, update })
        if (!appended.ok) throw new Error(appended.problem.kind)
        acknowledged.push(update)
        return appended.sequence
      },
      snapshot: (sequence) => calls.saveSnapshot({ id: seed.id, sequence, state: document.state(), brief: writer.brief() }),
    },
    stored,
  )
  const writer = new ScriptedWriter(document, article, random)
  document.onUpdate((update) => saver.add(update))
  const gone = new AbortController()
  const timer = setTimeout(
    () => {
      gone.abort()
      void kill()
    },
    Math.floor(random() * 250),
  )
  let done = 0
  while (!gone.signal.aborted) {
    writer.act(acts[Math.floor(random() * random() * acts.length)] ?? 'type')
    done += 1
    document.flush()
    const kind = random()
    if (kind < 0.05) await keepApart(saver, writer, document, calls)
    else await new Promise((resolve) => setTimeout(resolve, kind < 0.5 ? 0 : 2))
  }
  clearTimeout(timer)
  await kill()
  const { kind } = await saver.close()
  document.close()
  return { acts: done, acknowledged, isInterrupted: kind === 'failed' }
}

/** A snapshot or a version in the middle of it. Whether it ends well is the kill’s. */
async function keepApart(
  saver: BriefSaver,
  writer: ScriptedWriter,
  document: BriefDocument,
  calls: ReturnType<typeof startStore>['calls'],
) {
  const { kind, sequence } = await saver.flush()
  if (kind !== 'saved') return
  await Promise.allSettled([
    calls.saveSnapshot({ id: seed.id, sequence, state: document.state(), brief: writer.brief() }),
    calls.addVersion({ brief: writer.brief(), kind: 'worked', name: null }),
  ])
}

function openedDocument(stored: StoredBrief): BriefDocument | null {
  const opened = openBriefDocument(stored)
  return opened.ok ? opened.document : null
}

/** `null` where the brief cannot be read. */
function look(place: Place, acknowledged: readonly Uint8Array[]): { readonly lost: number } | null {
  const opened = openStore(place)
  if (!opened.ok) return null
  try {
    const stored = opened.store.readBrief({ id: seed.id })
    const document = stored === null ? null : openedDocument(stored)
    const plain = opened.store.plainBrief({ id: seed.id })
    if (document === null || plain === null || !plain.isNewest) return null
    if (opened.store.listVersions({ id: seed.id }).some(({ number }) => opened.store.readVersion({ id: seed.id, number }) === null))
      return null
    const lost = acknowledged.filter((update) => !holds(document.shared, update)).length
    document.close()
    return { lost }
  } finally {
    opened.store.close(null)
  }
}

/** Whether applying an update would change nothing. */
function holds(shared: Y.Doc, update: Uint8Array): boolean {
  const before = Y.snapshot(shared)
  Y.applyUpdate(shared, update)
  return Y.equalSnapshots(before, Y.snapshot(shared))
}
