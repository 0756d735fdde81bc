import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type BriefId, briefIdSchema, composeBrief, parsePlan } from '#core/brief'
import type { Importer } from './import-files.ts'
import type { Log } from './log.ts'
import { readSession, writeSession } from './session-settings.ts'
import { sectionTitles } from '#messages'
import type { StoreProcess } from './store-process.ts'

const plan = 'plan.json'
const placedSetting = 'sample'

interface Parts {
  /** Holds the sample's articles as files, and the plan of its brief. */
  readonly folder: string
  readonly importer: Importer
  readonly store: StoreProcess
  readonly log: Log
}

/** Puts the sample collection and its brief into a library that is still empty, once: a user who removes them is not given them again. */
export async function placeSample(parts: Parts): Promise<void> {
  const calls = await parts.store.calls()
  if ((await calls.readSetting({ name: placedSetting })) !== null) return
  const articles = await calls.listArticles({ text: '', limit: 1, offset: 0 })
  const briefs = await calls.listBriefs(null)
  if (articles.total === 0 && briefs.length === 0) await place(parts)
  await calls.writeSetting({ name: placedSetting, json: JSON.stringify(true) })
}

async function place({ folder, importer, store, log }: Parts): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== plan && !name.startsWith('.')).toSorted()
  const results = await importer.importFiles(names.map((name) => join(folder, name)))
  const calls = await store.calls()
  const articles = await calls.readArticles({ ids: results.flatMap((result) => (result.ok ? result.articles.map(({ id }) => id) : [])) })
  const parsed = parsePlan(JSON.parse(await readFile(join(folder, plan), 'utf8')))
  const composed = parsed.ok
    ? composeBrief(parsed.plan, articles, { id: newBriefId(), titles: sectionTitles(parsed.plan.language) })
    : parsed
  if (!composed.ok) {
    log.write(`the sample brief could not be made: ${composed.problems.map(({ kind, at }) => `${kind} at ${at}`).join(', ')}`)
    return
  }
  await calls.createBrief({ seed: composed.brief })
  await writeSession(store, { ...(await readSession(store)), brief: composed.brief.id, article: articles[0]?.id ?? null })
}

function newBriefId(): BriefId {
  return v.parse(briefIdSchema, randomUUID())
}
